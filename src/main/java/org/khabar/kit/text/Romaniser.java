package org.khabar.kit.text;

import org.khabar.kit.text.roman.RomanWord;

/**
 * Devanagari in the Roman spelling that Hindi readers use among themselves (प्रचार prachar, दिल्ली dilli), for addresses and
 * for readers who do not read Devanagari. It is not reversible and no scholarly transliteration.
 */
public final class Romaniser {

    private Romaniser() {}

    /** The text with its Devanagari in lower-case Roman letters and ASCII digits; everything else stays as it is. */
    public static String romanise(String text) {
        String composed = Clean.spelling(text);
        StringBuilder out = new StringBuilder(composed.length() + composed.length() / 4);
        for (int at = 0; at < composed.length(); ) {
            int end = wordEnd(composed, at);
            if (end > at) {
                out.append(RomanWord.of(joinersOff(composed.substring(at, end))));
                at = end;
            } else {
                append(out, composed.charAt(at++));
            }
        }
        return out.toString();
    }

    private static int wordEnd(String text, int start) {
        int at = start;
        while (at < text.length() && (isWordPart(text.charAt(at)) || at > start && isJoiner(text.charAt(at)))) {
            at++;
        }
        return at;
    }

    private static boolean isWordPart(char c) {
        return Devanagari.isWordPart(c) && c != 'ॐ';
    }

    private static boolean isJoiner(char c) {
        return c == Devanagari.ZWJ || c == Devanagari.ZWNJ;
    }

    private static String joinersOff(String word) {
        return word.indexOf(Devanagari.ZWJ) < 0 && word.indexOf(Devanagari.ZWNJ) < 0
                ? word
                : word.replace("\u200C", "").replace("\u200D", "");
    }

    private static void append(StringBuilder out, char c) {
        if (Devanagari.isDigit(c)) {
            out.append((char) ('0' + c - 0x0966));
        } else if (c == '।' || c == '॥' || c == '॰') {
            out.append('.');
        } else if (c == 'ॐ') {
            out.append("om");
        } else {
            out.append(c);
        }
    }
}
