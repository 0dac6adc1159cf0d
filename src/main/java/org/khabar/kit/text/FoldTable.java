package org.khabar.kit.text;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** The part of the fold that needs no context: what one character becomes. Empty means dropped. */
final class FoldTable {

    private static final String[] DEVANAGARI = new String[0x80];
    private static final Pattern ACCENTS = Pattern.compile("[\u0300-\u036F]+");
    private static final String DROPPED_SIGNS = "\u0903\u093C\u093D\u0951\u0952\u0953\u0954\u0971";
    private static final String SPACES = "\u0964\u0965\u0970";

    /** Pairs: a letter, and the letter it is read as. Nukta off, chandrabindu to anusvara, short vowels to their kin. */
    private static final String PAIRS = ""
            + "\u0929\u0928\u0931\u0930\u0934\u0933\u0958\u0915\u0959\u0916\u095A\u0917\u095B\u091C"
            + "\u095C\u0921\u095D\u0922\u095E\u092B\u095F\u092F\u0900\u0902\u0901\u0902\u0911\u0906"
            + "\u0949\u093E\u090D\u090F\u0972\u090F\u0945\u0947\u090E\u090F\u0946\u0947\u0912\u0913"
            + "\u094A\u094B\u0904\u0905";

    static {
        for (int i = 0; i < DEVANAGARI.length; i++) {
            DEVANAGARI[i] = String.valueOf((char) (0x0900 + i));
        }
        put(DROPPED_SIGNS, "");
        put(SPACES, " ");
        for (int digit = 0; digit <= 9; digit++) {
            DEVANAGARI[0x66 + digit] = String.valueOf(digit);
        }
        for (int i = 0; i < PAIRS.length(); i += 2) {
            DEVANAGARI[PAIRS.charAt(i) - 0x0900] = PAIRS.substring(i + 1, i + 2);
        }
    }

    private FoldTable() {}

    private static void put(String letters, String replacement) {
        letters.chars().forEach(c -> DEVANAGARI[c - 0x0900] = replacement);
    }

    static String of(int c) {
        if (Devanagari.inBlock(c)) {
            return DEVANAGARI[c - 0x0900];
        }
        if (c < 0x80) {
            return ascii(c);
        }
        if (c < 0x0250 || c >= 0x1E00 && c <= 0x1EFF) {
            return latin(c);
        }
        return other(c);
    }

    private static String ascii(int c) {
        if (c >= 'A' && c <= 'Z') {
            return String.valueOf((char) (c + 32));
        }
        if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
            return String.valueOf((char) c);
        }
        return Clean.character(c) < 0 ? "" : " ";
    }

    private static String latin(int c) {
        if (!Character.isLetter(c)) {
            return other(c);
        }
        String decomposed = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFD);
        StringBuilder bare = new StringBuilder(2);
        ACCENTS.matcher(decomposed).replaceAll("").codePoints().forEach(letter -> bare.append(plain(letter)));
        return bare.toString();
    }

    private static String plain(int letter) {
        int lower = Character.toLowerCase(letter);
        return switch (lower) {
            case 'ß' -> "ss";
            case 'æ' -> "ae";
            case 'œ' -> "oe";
            case 'ø' -> "o";
            case 'đ', 'ð' -> "d";
            case 'ł' -> "l";
            case 'ı' -> "i";
            case 'þ' -> "th";
            default -> Character.toString(lower);
        };
    }

    private static String other(int c) {
        if (c == Devanagari.ZWJ || c == Devanagari.ZWNJ || isMarkToDrop(c) || Clean.character(c) < 0) {
            return "";
        }
        boolean word = switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> Character.isLetterOrDigit(c);
        };
        int lower = Character.toLowerCase(c);
        if (lower != c) {
            return of(lower);
        }
        return word ? Character.toString(c) : " ";
    }

    private static boolean isMarkToDrop(int c) {
        return c >= 0x0300 && c <= 0x036F || c >= 0xFE00 && c <= 0xFE0F || c == 0x20E3;
    }
}
