package org.khabar.kit.id;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** Makes UUIDs of version 7 (RFC 9562, section 5.7): they sort by time, so that new rows stand together in an index. */
public final class Ids {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Ids() {}

    /** A new identifier for something that began at the given instant. */
    public static UUID at(Instant instant) {
        return of(instant, RANDOM.nextLong(), RANDOM.nextLong());
    }

    /** One for something that comes and goes by the thousand, such as a request: unique, but not beyond guessing. */
    public static UUID quickly(Instant instant) {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        return of(instant, random.nextLong(), random.nextLong());
    }

    /** The identifier that the same instant and key always give: an import that runs twice meets its own rows again. */
    public static UUID at(Instant instant, String key) {
        ByteBuffer digest = ByteBuffer.wrap(sha256(key));
        return of(instant, digest.getLong(), digest.getLong());
    }

    /** The identifier of something that is known by its key alone and has no birthday, such as an election's facet. */
    public static UUID named(String key) {
        return UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8));
    }

    private static UUID of(Instant instant, long high, long low) {
        long most = instant.toEpochMilli() << 16 | 0x7000L | high & 0x0FFFL;
        long least = 0x8000000000000000L | low & 0x3FFFFFFFFFFFFFFFL;
        return new UUID(most, least);
    }

    private static byte[] sha256(String key) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
