package org.khabar.search.index;

import java.util.List;
import java.util.Set;

/**
 * Takes endings off that a word has by number, gender and case; what derives another word stays, so that नेता is not ने and
 * ममता not मम. For words of the fold.
 */
public final class Inflection {

    /** Longest first. */
    private static final List<String> ENDINGS = List.of(
            "ाइयों", "ाइयां", "ियों", "ियां", "ईयों", "इयों", "इयां", "ाओं", "ाएं", "ुओं", "ुएं", "ओं", "एं", "ों",
            "ें", "ीं", "ां", "ा", "े", "ी", "ो", "ि", "ु", "ू");

    private static final int SHORTEST = 2;
    private static final int SHORTEST_ENGLISH = 5;

    private Inflection() {}

    /** The word without its ending; itself when too little would be left. */
    public static String stem(String word) {
        if (word.charAt(0) < 0x80) {
            return english(word);
        }
        for (String ending : ENDINGS) {
            int end = word.length() - ending.length();
            if (word.endsWith(ending) && letters(word, end) >= SHORTEST) {
                return word.substring(0, end);
            }
        }
        return word;
    }

    /** The same; itself when it is one of the names. */
    public static String stem(String word, Set<String> names) {
        return names.contains(word) ? word : stem(word);
    }

    private static String english(String word) {
        if (word.length() < SHORTEST_ENGLISH || !word.endsWith("s") || word.endsWith("ss") || word.endsWith("us")) {
            return word;
        }
        return word.endsWith("ies")
                ? word.substring(0, word.length() - 3) + "y"
                : word.substring(0, word.length() - (word.endsWith("sses") ? 2 : 1));
    }

    /** How many consonants and vowel letters stand before the offset: signs do not count. */
    private static int letters(String word, int end) {
        return (int) word.chars().limit(end).filter(Character::isLetter).count();
    }
}
