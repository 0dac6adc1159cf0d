package org.khabar.kit.id;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The eight letters and digits at the end of an article's address: 40 bits of its identifier in Crockford's base 32
 * (no i, l, o, u, so nothing is misread).
 */
public final class ShortId {

    /** Characters in a short identifier. */
    public static final int LENGTH = 8;

    private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final Pattern AT_END = Pattern.compile("(?:^|-)([0-9a-hjkmnp-tv-z]{" + LENGTH + "})$");

    private ShortId() {}

    /** The short form of an identifier. Two identifiers may share one: whoever stores it keeps it unique. */
    public static String of(UUID id) {
        long bits = id.getLeastSignificantBits();
        char[] text = new char[LENGTH];
        for (int i = LENGTH - 1; i >= 0; i--) {
            text[i] = ALPHABET.charAt((int) (bits & 31));
            bits >>>= 5;
        }
        return new String(text);
    }

    /** The short identifier at the end of an address, whatever text stands before it; empty when there is none. */
    public static Optional<String> in(String address) {
        Matcher matcher = AT_END.matcher(address);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
