package org.khabar.content.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.khabar.content.address.AddressKind;
import org.khabar.content.change.InUse;
import org.khabar.content.use.Users;

/** Webhooks that hear of some sections alone would hear of nothing if these were gone. */
@ApplicationScoped
class WebhookUsers implements Users {

    private final WebhookRepository webhooks;

    WebhookUsers(WebhookRepository webhooks) {
        this.webhooks = webhooks;
    }

    @Override
    public Map<String, List<UUID>> of(AddressKind kind, UUID id) {
        if (kind != AddressKind.SECTION) {
            return Map.of();
        }
        List<UUID> using = webhooks.listAll().stream()
                .filter(webhook -> webhook.sections.contains(id))
                .map(webhook -> webhook.id)
                .sorted()
                .limit(InUse.NAMED)
                .toList();
        return Map.of("webhooks", using);
    }
}
