package org.khabar.kit.text;

import java.util.Locale;
import java.util.Map;

/** The readable part of an address: what stands before the short identifier, which alone is looked up. */
public final class Slugs {

    /** The longest slug in characters, native ones in grapheme clusters. */
    public static final int MAX_LENGTH = 80;

    private Slugs() {}

    /** The text romanised: a-z, 0-9 and single hyphens inside; empty only when the text has nothing of the kind. */
    public static String slug(String text) {
        return slug(text, KnownNames.NONE);
    }

    /** The same with known names in their own Roman spelling. For many texts, build {@link KnownNames} once instead. */
    public static String slug(String text, Map<String, String> romanByPhrase) {
        return slug(text, KnownNames.of(romanByPhrase));
    }

    /** The same with known names in their own Roman spelling. */
    public static String slug(String text, KnownNames names) {
        String roman = Fold.of(names.romanise(apostrophesOff(text)));
        StringBuilder out = new StringBuilder(roman.length());
        for (int i = 0; i < roman.length(); i++) {
            char c = roman.charAt(i);
            if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
                out.append(c);
            } else if (c == ' ' && !out.isEmpty() && out.charAt(out.length() - 1) != '-') {
                out.append('-');
            }
        }
        return cut(out);
    }

    /** Without them, don't would become don-t. */
    private static String apostrophesOff(String text) {
        return text.replace("'", "").replace("’", "");
    }

    private static String cut(StringBuilder slug) {
        int end = slug.length();
        if (end > MAX_LENGTH) {
            int hyphen = slug.lastIndexOf("-", MAX_LENGTH);
            end = hyphen > 0 ? hyphen : MAX_LENGTH;
        }
        return end > 0 && slug.charAt(end - 1) == '-' ? slug.substring(0, end - 1) : slug.substring(0, end);
    }

    /**
     * The text as it is spelt, its words joined by hyphens, Latin in lower case; at most {@value #MAX_LENGTH} grapheme
     * clusters, cut between words, or between clusters when the first word is too long.
     */
    public static String nativeSlug(String text) {
        StringBuilder out = new StringBuilder();
        int length = -1;
        for (String word : Words.split(Clean.line(text.toLowerCase(Locale.ROOT)))) {
            length += 1 + Graphemes.length(word);
            if (length > MAX_LENGTH) {
                return out.isEmpty() ? Graphemes.cut(word, MAX_LENGTH) : out.toString();
            }
            out.append(out.isEmpty() ? "" : "-").append(word);
        }
        return out.toString();
    }
}
