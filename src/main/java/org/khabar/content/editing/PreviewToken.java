package org.khabar.content.editing;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A signed leave to read one article before readers may, until an instant: identifier and end, followed by their
 * HMAC-SHA256, in base64url.
 *
 * @param endsAt precise to the second
 */
public record PreviewToken(UUID article, Instant endsAt) {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int PAYLOAD = 24;
    private static final int LENGTH = PAYLOAD + 32;

    /** Its text, signed with the key. */
    String text(byte[] key) {
        byte[] payload = ByteBuffer.allocate(PAYLOAD)
                .putLong(article.getMostSignificantBits())
                .putLong(article.getLeastSignificantBits())
                .putLong(endsAt.getEpochSecond())
                .array();
        byte[] signed = ByteBuffer.allocate(LENGTH)
                .put(payload)
                .put(signature(payload, key))
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(signed);
    }

    /** The token of the text; empty when it was not signed with the key, was changed, or has ended. */
    static Optional<PreviewToken> of(String text, byte[] key, Instant now) {
        byte[] signed;
        try {
            signed = Base64.getUrlDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
        byte[] payload = Arrays.copyOf(signed, PAYLOAD);
        byte[] signature = Arrays.copyOfRange(signed, Math.min(PAYLOAD, signed.length), signed.length);
        if (signed.length != LENGTH || !MessageDigest.isEqual(signature, signature(payload, key))) {
            return Optional.empty();
        }
        ByteBuffer read = ByteBuffer.wrap(payload);
        PreviewToken token =
                new PreviewToken(new UUID(read.getLong(), read.getLong()), Instant.ofEpochSecond(read.getLong()));
        return Optional.of(token).filter(good -> good.endsAt.isAfter(now));
    }

    private static byte[] signature(byte[] payload, byte[] key) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return mac.doFinal(payload);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
        }
    }
}
