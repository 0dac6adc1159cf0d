package org.khabar.content.key;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What an administrator says of a new key.
 *
 * @param name what it is for, for people
 * @param expiresAt when it stops working; null for never
 */
public record KeyContent(String name, Role role, @Nullable Instant expiresAt) {

    /** The most characters of a name. */
    public static final int NAME_LENGTH = 100;
}
