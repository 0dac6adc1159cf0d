package org.khabar.content.webhook;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What a receiver and Khabar share: {@code whsec_} and 32 random bytes (Standard Webhooks 1.0). Unlike a key it cannot be kept as a
 * hash, because each message is signed with it.
 */
public record WebhookSecret(String text) {

    private static final String MARK = "whsec_";
    private static final String ALGORITHM = "HmacSHA256";
    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** One that nobody has seen before. */
    public static WebhookSecret random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new WebhookSecret(MARK + Base64.getEncoder().encodeToString(bytes));
    }

    /** The signature of a message that is sent at the instant, which counts in seconds: {@code v1,…}. */
    public String sign(UUID message, Instant at, String payload) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(Base64.getDecoder().decode(text.substring(MARK.length())), ALGORITHM));
            String signed = message + "." + at.getEpochSecond() + "." + payload;
            return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
        }
    }

    /** Shows nothing: a secret has no place in a log. */
    @Override
    public String toString() {
        return MARK + "…";
    }
}
