package org.khabar.content.webhook;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Deliveries of one webhook, newest first, at most so many.
 *
 * @param state only those; null for all
 * @param before only those that were made before this one; null from the newest
 */
public record DeliveryQuery(
        UUID webhook,
        @Nullable DeliveryState state,
        int limit,
        @Nullable UUID before) {

    /** Names everything that decides what is in the list: a cursor belongs to one of these. */
    public String fingerprint() {
        return "deliveries " + webhook + " " + state;
    }

    /** The same behind a delivery. */
    public DeliveryQuery behind(UUID delivery) {
        return new DeliveryQuery(webhook, state, limit, delivery);
    }
}
