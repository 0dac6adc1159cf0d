package org.khabar.kit.text.roman;

import java.util.Arrays;

/** The Roman spelling of single Devanagari letters, as Hindi readers type them: no diacritics, long vowels single. */
final class RomanLetters {

    static final char NUKTA = '\u093C';
    static final char VIRAMA = '\u094D';

    private static final char FIRST = '\u0900';
    private static final int BLOCK = 0x80;

    private static final String[] CONSONANTS =
            table("क k ख kh ग g घ gh ङ n च ch छ chh ज j झ jh ञ n ट t ठ th ड d ढ dh ण n त t थ th द d ध dh न n ऩ n "
                    + "प p फ ph ब b भ bh म m य y र r ऱ r ल l ळ l ऴ l व v श sh ष sh स s ह h "
                    + "ॸ d ॹ z ॺ y ॻ g ॼ j ॾ d ॿ b");

    private static final String[] WITH_NUKTA = table("क q ख kh ग g ज z ड d ढ dh फ f य y");

    private static final String[] VOWELS = table("अ a आ a इ i ई i उ u ऊ u ऋ ri ॠ ri ऌ li ॡ li ए e ऐ ai ओ o औ au ऑ o "
            + "ऍ e ऎ e ऒ o ऄ a ॲ a ॳ o ॴ o ॵ au ॶ u ॷ u");

    private static final String[] SIGNS =
            table("ा आ ि इ ी ई ु उ ू ऊ ृ ऋ ॄ ॠ ॅ ऍ ॆ ऎ े ए ै ऐ ॉ ऑ ॊ ऒ ो ओ ौ औ ॎ ए ॏ औ ॕ ऍ ॖ उ ॗ ऊ ॢ ऌ ॣ ॡ ऺ ओ ऻ ओ");

    private RomanLetters() {}

    /** By the place of the letter in its block; empty where the table has none. */
    private static String[] table(String pairs) {
        String[] table = new String[BLOCK];
        Arrays.fill(table, "");
        String[] words = pairs.split(" ", -1);
        for (int i = 0; i < words.length; i += 2) {
            table[words[i].charAt(0) - FIRST] = words[i + 1];
        }
        return table;
    }

    private static String in(String[] table, char c) {
        int at = c - FIRST;
        return at >= 0 && at < BLOCK ? table[at] : "";
    }

    static boolean isConsonant(char c) {
        return !in(CONSONANTS, c).isEmpty() || c >= 0x0958 && c <= 0x095F;
    }

    static boolean isVowel(char c) {
        return !in(VOWELS, c).isEmpty();
    }

    static boolean isVowelSign(char c) {
        return !in(SIGNS, c).isEmpty();
    }

    /** One consonant after another of the same cluster (0 when it is the first). */
    static String consonant(char c, boolean nukta, char before) {
        if (c >= 0x0958 && c <= 0x095F) {
            return in(WITH_NUKTA, "कखगजडढफय".charAt(c - 0x0958));
        }
        if (c == 'व' && before != 0 && "रतव".indexOf(before) < 0) {
            return "w";
        }
        if (c == 'छ' && before == 'च') {
            return "h";
        }
        String dotted = nukta ? in(WITH_NUKTA, c) : "";
        return dotted.isEmpty() ? in(CONSONANTS, c) : dotted;
    }

    static String vowel(char letter) {
        return in(VOWELS, letter);
    }

    /** The vowel letter that a vowel sign is the short form of. */
    static char letterOf(char sign) {
        String letter = in(SIGNS, sign);
        return letter.isEmpty() ? 'अ' : letter.charAt(0);
    }
}
