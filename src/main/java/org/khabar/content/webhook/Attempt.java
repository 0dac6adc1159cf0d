package org.khabar.content.webhook;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One time that a message was sent.
 *
 * @param at when it was sent
 * @param millis until it was known what became of it
 * @param status of the answer; null when there was none
 * @param answer how the body of the answer began; null when there was none, or an empty one
 * @param failure why there was no answer; null when there was one
 */
public record Attempt(
        Instant at,
        long millis,
        @Nullable Integer status,
        @Nullable String answer,
        @Nullable String failure) {

    private static final int GONE = 410;

    /** Only 2xx is success. */
    public boolean isSuccess() {
        return status != null && status / 100 == 2;
    }

    /** Whether the receiver says that it wants nothing any more. */
    public boolean isGone() {
        return status != null && status == GONE;
    }

    /** In few words, for people. */
    String words() {
        return status == null ? String.valueOf(failure) : "answered " + status;
    }
}
