package org.khabar.content.webhook;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One message on its way to one webhook. */
@Entity
public class WebhookDelivery extends PanacheEntityBase {

    @Id
    public UUID id;

    public UUID webhookId;

    @ManyToOne(fetch = FetchType.LAZY)
    public WebhookMessage message;

    /**
     * The thing that it tells of: messages of one lane go one after the other. Null for what an administrator asked for, which is tried
     * once and neither waits for others nor holds them up.
     */
    @Nullable
    UUID lane;

    /** The order within the lane: the number of the change. */
    long seq;

    @Enumerated(EnumType.STRING)
    public DeliveryState state;

    /** When it is sent next, unless one before it in its lane is still waiting. */
    Instant dueAt;

    @Nullable
    String leasedBy;

    @Nullable
    Instant leasedUntil;

    /** In the order in which they were made. */
    @Convert(converter = WebhookColumns.Attempts.class)
    public List<Attempt> attempts;

    public Instant createdAt;

    /** When it stopped waiting; null while it waits. */
    public @Nullable Instant settledAt;

    protected WebhookDelivery() {}

    WebhookDelivery(UUID id, UUID webhookId, WebhookMessage message, Instant now) {
        this.id = id;
        this.webhookId = webhookId;
        this.message = message;
        this.state = DeliveryState.WAITING;
        this.dueAt = now;
        this.attempts = List.of();
        this.createdAt = now;
    }

    /** Makes it wait for those before it. */
    WebhookDelivery inLane(UUID thing, long seq) {
        this.lane = thing;
        this.seq = seq;
        return this;
    }

    /** When it is sent next; null when it is not. */
    public @Nullable Instant nextAttemptAt() {
        return state == DeliveryState.WAITING ? dueAt : null;
    }

    boolean isByHand() {
        return lane == null;
    }

    boolean isLeasedBy(String holder) {
        return holder.equals(leasedBy);
    }

    /** Notes how it went. It goes on waiting until the instant, or is settled when that is null or it had been cancelled. */
    void note(Attempt attempt, @Nullable Instant again, Instant now) {
        List<Attempt> all = new ArrayList<>(attempts);
        all.add(attempt);
        attempts = List.copyOf(all);
        leasedBy = null;
        leasedUntil = null;
        if (attempt.isSuccess()) {
            settle(DeliveryState.DELIVERED, now);
        } else if (state == DeliveryState.WAITING && again == null) {
            settle(DeliveryState.FAILED, now);
        } else if (again != null) {
            dueAt = again;
        }
    }

    void settle(DeliveryState end, Instant now) {
        state = end;
        settledAt = now;
    }
}
