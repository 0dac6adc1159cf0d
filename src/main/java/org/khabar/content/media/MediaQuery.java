package org.khabar.content.media;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Media items, newest first, at most so many, behind the given place. */
public record MediaQuery(
        @Nullable MediaKind kind, int limit, @Nullable Place after) {

    /** Names everything that decides the order: a cursor belongs to one of these. */
    public String fingerprint() {
        return "media " + (kind == null ? "" : kind.word());
    }

    /** A place in the list: when the item that stands there was made, and which it is. */
    public record Place(Instant createdAt, UUID id) {}
}
