package org.khabar.security;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;
import org.khabar.kit.id.Digest;

/** The administrator's key that a setting names, if one does. Only its hash is kept in memory. */
@Singleton
final class AdminKey {

    /** The fewest characters it may have. */
    static final int SHORTEST = 32;

    private final byte @Nullable [] hash;

    AdminKey(SecurityConfig config) {
        this.hash = config.adminKey().map(AdminKey::checked).map(AdminKey::hash).orElse(null);
    }

    /** Whether a setting names one at all. */
    boolean isSet() {
        return hash != null;
    }

    /** Whether this is it, told in the same time whatever differs. */
    boolean is(String text) {
        return hash != null && MessageDigest.isEqual(hash, hash(text));
    }

    private static byte[] hash(String text) {
        return Digest.of(text).getBytes(StandardCharsets.US_ASCII);
    }

    private static String checked(String text) {
        if (text.length() < SHORTEST || !text.chars().allMatch(c -> c > ' ' && c < 0x7f)) {
            throw new IllegalStateException("khabar.security.admin-key must have " + SHORTEST
                    + " characters at least, of ASCII and without spaces");
        }
        return text;
    }
}
