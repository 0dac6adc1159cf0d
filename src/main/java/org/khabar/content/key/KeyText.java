package org.khabar.content.key;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.khabar.kit.id.Digest;

/**
 * An API key as it is sent: {@code khabar_<prefix>_<secret>}. The prefix tells keys apart and may be seen by anyone; the
 * secret has 256 random bits, so that a plain SHA-256 keeps it safe: there is nothing to guess from.
 *
 * @param text all of it
 * @param prefix eight hexadecimal digits
 */
public record KeyText(String text, String prefix) {

    /** What every key begins with, so that scanners find keys that were published by mistake. */
    public static final String MARK = "khabar_";

    private static final Pattern FORM = Pattern.compile(MARK + "([0-9a-f]{8})_[0-9a-f]{64}");
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int PREFIX_BYTES = 4;
    private static final int SECRET_BYTES = 32;

    /** A key that nobody has seen before. */
    public static KeyText random() {
        String prefix = hex(PREFIX_BYTES);
        return new KeyText(MARK + prefix + "_" + hex(SECRET_BYTES), prefix);
    }

    /** The key that a text is; empty when no key looks like that. */
    public static Optional<KeyText> of(String text) {
        Matcher matcher = FORM.matcher(text);
        return matcher.matches() ? Optional.of(new KeyText(text, matcher.group(1))) : Optional.empty();
    }

    /** What is kept of it. */
    public String hash() {
        return Digest.of(text);
    }

    /** Whether this is what was kept of it, told in the same time whatever differs. */
    public boolean matches(String hash) {
        return MessageDigest.isEqual(
                hash().getBytes(StandardCharsets.US_ASCII), hash.getBytes(StandardCharsets.US_ASCII));
    }

    /** Shows the prefix alone: a secret has no place in a log. */
    @Override
    public String toString() {
        return MARK + prefix + "_…";
    }

    private static String hex(int length) {
        byte[] bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
