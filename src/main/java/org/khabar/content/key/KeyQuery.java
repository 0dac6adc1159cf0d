package org.khabar.content.key;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keys, newest first, at most so many, made before the given one. */
public record KeyQuery(int limit, @Nullable UUID before) {

    /** Names everything that decides the order: a cursor belongs to one of these. */
    public static final String FINGERPRINT = "keys";
}
