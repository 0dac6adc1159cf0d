package org.khabar.kit.text;

/**
 * Puts right what keyboards and converted fonts leave behind and NFC does not touch: a nukta typed after the vowel sign,
 * and vowels typed as two signs that look like one.
 */
final class Mending {

    private static final char NONE = 0;

    /** How many signs a nukta may have strayed behind: a syllable has two or three, hostile text has thousands. */
    private static final int FARTHEST = 4;

    private Mending() {}

    /** The text put right; itself when there is nothing to put right. */
    static String mend(String nfc) {
        char before = NONE;
        for (int i = 0; i < nfc.length(); i++) {
            char c = nfc.charAt(i);
            if (c == Devanagari.NUKTA ? !bears(before) : joined(before, c) != NONE) {
                return mended(nfc);
            }
            before = c;
        }
        return nfc;
    }

    /** Whether a nukta may stand behind it: a consonant that has none. */
    private static boolean bears(char c) {
        return Devanagari.isConsonant(c) && !hasNukta(c);
    }

    private static String mended(String nfc) {
        StringBuilder out = new StringBuilder(nfc.length());
        for (int i = 0; i < nfc.length(); i++) {
            char c = nfc.charAt(i);
            if (c == Devanagari.NUKTA) {
                placeNukta(out);
            } else {
                append(out, c);
            }
        }
        return out.toString();
    }

    private static void placeNukta(StringBuilder out) {
        int at = out.length();
        int nearest = Math.max(0, at - FARTHEST);
        while (at > nearest
                && (Devanagari.isVowelSign(out.charAt(at - 1)) || Devanagari.isFinalSign(out.charAt(at - 1)))) {
            at--;
        }
        char bearer = at == 0 ? NONE : out.charAt(at - 1);
        if (bears(bearer)) {
            out.insert(at, Devanagari.NUKTA);
        } else if (!hasNukta(bearer)) {
            out.append(Devanagari.NUKTA);
        }
    }

    private static boolean hasNukta(char c) {
        return c == Devanagari.NUKTA || c == 'ऩ' || c == 'ऱ' || c == 'ऴ';
    }

    private static void append(StringBuilder out, char c) {
        char sign = c;
        while (!out.isEmpty() && joined(out.charAt(out.length() - 1), sign) != NONE) {
            sign = joined(out.charAt(out.length() - 1), sign);
            out.setLength(out.length() - 1);
        }
        out.append(sign);
    }

    /** The one vowel that two signs in a row stand for, or 0. */
    static char joined(char first, char second) {
        return switch (first) {
            case 'अ' -> ofA(second);
            case 'आ' -> ofLongA(second);
            case 'ए' -> second == 'े' ? 'ऐ' : NONE;
            case 'ा' -> ofLongASign(second);
            case 'े' -> second == 'ा' ? 'ो' : NONE;
            case 'ॅ' -> second == 'ा' ? 'ॉ' : NONE;
            default -> NONE;
        };
    }

    private static char ofA(char second) {
        return switch (second) {
            case 'ा' -> 'आ';
            case 'ो' -> 'ओ';
            case 'ौ' -> 'औ';
            case 'ॉ' -> 'ऑ';
            default -> NONE;
        };
    }

    private static char ofLongA(char second) {
        return switch (second) {
            case 'े' -> 'ओ';
            case 'ै' -> 'औ';
            case 'ॅ' -> 'ऑ';
            default -> NONE;
        };
    }

    private static char ofLongASign(char second) {
        return switch (second) {
            case 'े' -> 'ो';
            case 'ै' -> 'ौ';
            case 'ॅ' -> 'ॉ';
            default -> NONE;
        };
    }
}
