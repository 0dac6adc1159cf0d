package org.khabar.editorial.webhook;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;
import java.util.UUID;
import org.khabar.content.address.AddressKind;
import org.khabar.content.webhook.WebhookContent;
import org.khabar.content.webhook.WebhookEvent;
import org.khabar.intake.References;
import org.khabar.intake.json.Members;
import org.khabar.intake.json.Value;

/** What was read of a webhook. */
final class WebhookSubmission {

    private WebhookSubmission() {}

    /** Reads all members. Where its address leads is looked at whenever something is sent there, not here. */
    static WebhookContent read(Members members, References references) {
        String name = members.need("name").line(WebhookContent.NAME_LENGTH);
        Value url = members.need("url");
        String to = url.url(WebhookContent.URL_LENGTH);
        if (!to.isEmpty() && !hasHostAlone(to)) {
            url.wrong("must name a host in ASCII, without credentials and without a fragment");
        }
        Set<WebhookEvent> events = Set.copyOf(members.may("events")
                .each(
                        WebhookEvent.OF_CHANGES.size(),
                        value -> value.oneOf(WebhookEvent.OF_CHANGES, WebhookEvent::word)));
        Set<UUID> sections = Set.copyOf(
                members.may("sections").each(References.MOST, value -> references.find(AddressKind.SECTION, value)));
        Value enabled = members.may("enabled");
        boolean on = !enabled.isPresent() || enabled.flag();
        members.end();
        return new WebhookContent(name, to, events, sections, on);
    }

    private static boolean hasHostAlone(String url) {
        try {
            URI uri = new URI(url);
            return uri.getHost() != null && uri.getRawUserInfo() == null && uri.getRawFragment() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
