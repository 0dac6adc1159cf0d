package org.khabar.security;

import io.quarkus.runtime.LaunchMode;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;
import org.khabar.kit.id.Digest;

/** The administrator's key that a setting names, if one does. Only its hash is kept in memory. */
@Singleton
public final class AdminKey {

    /** The fewest characters it may have. */
    static final int SHORTEST = 32;

    /** The key of dev mode and tests, which stands in the public source. */
    private static final String EVERYONES = "khabar-development-admin-key-not-for-servers";

    private final byte @Nullable [] hash;

    AdminKey(SecurityConfig config) {
        this.hash = config.adminKey().map(AdminKey::checked).map(AdminKey::hash).orElse(null);
    }

    /** Whether a setting names one at all. */
    public boolean isSet() {
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
        if (text.equals(EVERYONES) && LaunchMode.current() == LaunchMode.NORMAL) {
            throw new IllegalStateException(
                    "khabar.security.admin-key is the one of development machines, which everyone knows");
        }
        if (text.length() < SHORTEST || !text.chars().allMatch(c -> c > ' ' && c < 0x7f)) {
            throw new IllegalStateException("khabar.security.admin-key must have " + SHORTEST
                    + " characters at least, of ASCII and without spaces");
        }
        return text;
    }
}
