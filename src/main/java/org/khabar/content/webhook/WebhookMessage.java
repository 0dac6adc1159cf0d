package org.khabar.content.webhook;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** What is told, to however many: written once, and the same at every attempt. */
@Entity
public class WebhookMessage extends PanacheEntityBase {

    @Id
    public UUID id;

    @Enumerated(EnumType.STRING)
    public WebhookEvent event;

    /** JSON, as it is sent. */
    public String payload;

    Instant createdAt;

    protected WebhookMessage() {}

    WebhookMessage(UUID id, WebhookEvent event, String payload, Instant now) {
        this.id = id;
        this.event = event;
        this.payload = payload;
        this.createdAt = now;
    }
}
