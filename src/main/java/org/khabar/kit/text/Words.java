package org.khabar.kit.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Words as Hindi has them: letters, vowel signs, digits and joiners in a row. A pattern such as {@code \w+} would end a
 * word at each sign. Signs alone, such as the variation selector of an emoji, are no word.
 */
public final class Words {

    private Words() {}

    /** How many words the text has. */
    public static int count(String text) {
        int count = 0;
        for (int at = next(text, 0); at < text.length(); at = next(text, end(text, at))) {
            count++;
        }
        return count;
    }

    /** The words of the text in their order, as they are spelt; empty for none. */
    public static List<String> split(String text) {
        List<String> words = new ArrayList<>();
        for (int at = next(text, 0); at < text.length(); ) {
            int end = end(text, at);
            words.add(text.substring(at, end));
            at = next(text, end);
        }
        return words;
    }

    /** Where the next word begins, or the length of the text. */
    private static int next(String text, int from) {
        int at = from;
        while (at < text.length()) {
            if (!isPart(text.codePointAt(at))) {
                at += Character.charCount(text.codePointAt(at));
                continue;
            }
            int end = end(text, at);
            if (hasLetterOrNumber(text, at, end)) {
                return at;
            }
            at = end;
        }
        return at;
    }

    private static boolean hasLetterOrNumber(String text, int from, int to) {
        for (int at = from; at < to; at += Character.charCount(text.codePointAt(at))) {
            if (isLetterOrNumber(text.codePointAt(at))) {
                return true;
            }
        }
        return false;
    }

    private static int end(String text, int start) {
        int at = start;
        while (at < text.length() && isPart(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }

    static boolean isPart(int c) {
        return Devanagari.inBlock(c) ? Devanagari.isWordPart(c) || Devanagari.isDigit(c) : isPartElsewhere(c);
    }

    private static boolean isPartElsewhere(int c) {
        return isLetterOrNumber(c)
                || switch (Character.getType(c)) {
                    case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
                    default -> c == Devanagari.ZWJ || c == Devanagari.ZWNJ;
                };
    }

    private static boolean isLetterOrNumber(int c) {
        return Character.isLetterOrDigit(c)
                || Character.getType(c) == Character.LETTER_NUMBER
                || Character.getType(c) == Character.OTHER_NUMBER;
    }
}
