package org.khabar.kit.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Characters as readers count them: extended grapheme clusters (Unicode UAX 29) in which a Devanagari conjunct is one
 * (क्ष्म). Java's own {@code \X} splits conjuncts or not depending on its version, so the joining is done here.
 */
public final class Graphemes {

    private static final Pattern CLUSTER = Pattern.compile("\\X");

    private Graphemes() {}

    /** How many clusters the text has. */
    public static int length(String text) {
        int count = 0;
        for (int at = 0; at < text.length(); at = next(text, at)) {
            count++;
        }
        return count;
    }

    /** The longest beginning of the text that has at most so many clusters; never ends inside one. */
    public static String cut(String text, int maxClusters) {
        if (text.length() <= maxClusters) {
            return text;
        }
        int end = 0;
        for (int count = 0; count < maxClusters && end < text.length(); count++) {
            end = next(text, end);
        }
        return text.substring(0, end);
    }

    /** Where the cluster that begins at the offset ends. */
    static int next(String text, int start) {
        int end = piece(text, start);
        while (end < text.length() && Devanagari.isConsonant(text.charAt(end)) && endsInVirama(text, start, end)) {
            end = piece(text, end);
        }
        return end;
    }

    /** A cluster as far as signs alone tell: fast for Devanagari and ASCII, by pattern for everything else. */
    private static int piece(String text, int start) {
        if (!isSimple(text.charAt(start))) {
            return byPattern(text, start);
        }
        int end = start + 1;
        while (end < text.length() && isExtending(text.charAt(end))) {
            end++;
        }
        return end == text.length() || text.charAt(end) < 0x7F || Devanagari.inBlock(text.charAt(end))
                ? end
                : byPattern(text, start);
    }

    private static int byPattern(String text, int start) {
        Matcher matcher = CLUSTER.matcher(text).region(start, text.length());
        return matcher.lookingAt() ? matcher.end() : start + 1;
    }

    private static boolean isSimple(char c) {
        return c >= ' ' && c < 0x7F || Devanagari.inBlock(c);
    }

    private static boolean isExtending(char c) {
        return Devanagari.isMark(c) || c == Devanagari.ZWJ || c == Devanagari.ZWNJ;
    }

    /** A ZWNJ after the virama asks for the letters to stand apart, so it does not join. */
    private static boolean endsInVirama(String text, int start, int end) {
        int at = end - 1;
        while (at > start && text.charAt(at) != Devanagari.VIRAMA && isPassedOver(text.charAt(at))) {
            at--;
        }
        return text.charAt(at) == Devanagari.VIRAMA;
    }

    private static boolean isPassedOver(char c) {
        return c == Devanagari.ZWJ || Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
