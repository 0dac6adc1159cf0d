package org.khabar.content.webhook;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How far a delivery has come. */
public enum DeliveryState {
    /** It is to be sent, for the first time or once more. */
    WAITING,
    DELIVERED,
    /** Every attempt failed. */
    FAILED,
    /** Its webhook was disabled before it could be sent. */
    CANCELLED;

    /** As it stands in JSON. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
