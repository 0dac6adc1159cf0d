package org.khabar.content.webhook;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads webhooks. */
@ApplicationScoped
public class WebhookRepository implements PanacheRepositoryBase<Webhook, UUID> {

    /** One page, newest first, and one row more when another page follows. */
    public List<Webhook> page(WebhookQuery query) {
        UUID before = query.before();
        var webhooks = before == null ? find("order by id desc") : find("id < ?1 order by id desc", before);
        return webhooks.page(0, query.limit() + 1).list();
    }

    /** How many were disabled, by somebody or because nothing could be delivered. */
    @Transactional
    public long disabled() {
        return count("enabled = false");
    }

    /** Those that hear something. */
    List<Webhook> enabled() {
        return list("enabled = true order by id");
    }

    /** The webhook, which no other transaction can change before this one ends. */
    Optional<Webhook> locked(UUID id) {
        // Hibernate would say "for no key update", which H2 does not know.
        getEntityManager()
                .createNativeQuery("select id from webhook where id = :id for update")
                .setParameter("id", id)
                .getResultList();
        return findByIdOptional(id);
    }
}
