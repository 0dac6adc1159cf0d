package org.khabar.kit.text;

/** What kind of sign a character of the Devanagari block (U+0900 to U+097F) is; code points are those of Unicode 15. */
final class Devanagari {

    static final char ANUSVARA = '\u0902';
    static final char NUKTA = '\u093C';
    static final char VIRAMA = '\u094D';
    static final char ZWNJ = '\u200C';
    static final char ZWJ = '\u200D';

    private Devanagari() {}

    static boolean inBlock(int c) {
        return c >= 0x0900 && c <= 0x097F;
    }

    static boolean isConsonant(int c) {
        return c >= 0x0915 && c <= 0x0939 || c >= 0x0958 && c <= 0x095F || c >= 0x0978 && c <= 0x097F && c != 0x097D;
    }

    static boolean isVowelLetter(int c) {
        return c >= 0x0904 && c <= 0x0914 || c == 0x0960 || c == 0x0961 || c >= 0x0972 && c <= 0x0977;
    }

    static boolean isVowelSign(int c) {
        return c >= 0x093E && c <= 0x094C
                || c == 0x093A
                || c == 0x093B
                || c == 0x094E
                || c == 0x094F
                || c >= 0x0955 && c <= 0x0957
                || c == 0x0962
                || c == 0x0963;
    }

    /** Chandrabindu, anusvara and visarga, which close a syllable. */
    static boolean isFinalSign(int c) {
        return c >= 0x0900 && c <= 0x0903;
    }

    static boolean isMark(int c) {
        return isFinalSign(c) || isVowelSign(c) || c == NUKTA || c == VIRAMA || c >= 0x0951 && c <= 0x0954;
    }

    static boolean isDigit(int c) {
        return c >= 0x0966 && c <= 0x096F;
    }

    /** A letter or a mark: what may stand inside a word; no digit, no danda. */
    static boolean isWordPart(int c) {
        return inBlock(c) && !isDigit(c) && c != 0x0964 && c != 0x0965 && c != 0x0970;
    }
}
