package org.khabar.kit.text.sound;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.khabar.kit.text.Fold;
import org.khabar.kit.text.roman.RomanWord;

/**
 * The Roman spellings that a word may be meant by, its usual one first: of a Devanagari word those that readers type, of a
 * Roman one itself and what it becomes without its silent letters. Never a product of all choices: one at a time.
 */
final class Readings {

    /** No word of the language is longer; what is gets one reading, so that hostile text costs no more than other. */
    private static final int LONGEST = 40;

    private static final Pattern JOINERS = Pattern.compile("[\\u200B-\\u200D]");

    /** Letters of Devanagari that are read in two ways, as the fold has them. */
    private static final List<Choice> DEVANAGARI = List.of(
            new Choice("डढ", "(?<=.)[डढ]", "र"),
            new Choice("ै", "ै", "ा"),
            new Choice("ऐए", "^[ऐए]", "अ"),
            new Choice("ृ", "ृ", "्रु"),
            new Choice("ञ", "ज्ञ", "ज्न"),
            new Choice("ष", "क्ष", "छ"),
            new Choice("ं", "ं$", ""),
            new Choice("व", "ाव$", "ाओ"),
            new Choice("य", "^य", "ज"),
            new Choice("व", "^व", "ब"),
            new Choice("श", "^श्री(?=..)", ""));

    /** Letters of Roman spellings that may be silent, or not what they seem. */
    private static final List<Choice> ROMAN = List.of(
            new Choice("e", "(?<=..)e$", ""),
            new Choice("eo", "[eo](?=[rln](?:$|[^aeiouy]))", ""),
            new Choice("g", "g(?=[eiy])", "j"),
            new Choice("wg", "w(?=r)|(?<=[aeiou])gh(?=$|t)", ""));

    private Readings() {}

    /** At least one; empty strings for a word without letters. */
    static Set<String> of(String word) {
        Set<String> readings = new LinkedHashSet<>();
        String fold = Fold.of(word).replace(" ", "");
        if (isDevanagari(fold)) {
            readings.add(RomanWord.of(bare(word)));
            add(readings, fold, DEVANAGARI, RomanWord::plain);
        } else {
            add(readings, fold, ROMAN, roman -> roman);
            Exonyms.of(fold).forEach(hindi -> readings.addAll(of(hindi)));
        }
        return readings;
    }

    private static String bare(String word) {
        return JOINERS.matcher(Normalizer.normalize(word, Normalizer.Form.NFC)).replaceAll("");
    }

    private static void add(Set<String> readings, String fold, List<Choice> choices, Speller speller) {
        readings.add(speller.spell(fold));
        if (fold.length() <= LONGEST) {
            for (Choice choice : choices) {
                String other = choice.in(fold);
                if (!other.equals(fold)) {
                    readings.add(speller.spell(other));
                }
            }
        }
    }

    private static boolean isDevanagari(String fold) {
        return fold.chars().anyMatch(c -> c >= 0x0900 && c <= 0x097F);
    }

    @FunctionalInterface
    private interface Speller {
        String spell(String fold);
    }

    /**
     * What is read otherwise.
     *
     * @param letters without which nothing of it is in a word: they are looked for more quickly
     */
    private record Choice(String letters, Pattern pattern, String by) {

        Choice(String letters, String pattern, String by) {
            this(letters, Pattern.compile(pattern), by);
        }

        String in(String fold) {
            return has(fold) ? pattern.matcher(fold).replaceAll(by) : fold;
        }

        private boolean has(String fold) {
            for (int i = 0; i < letters.length(); i++) {
                if (fold.indexOf(letters.charAt(i)) >= 0) {
                    return true;
                }
            }
            return false;
        }
    }
}
