package org.khabar.kit.text.roman;

import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Abbreviations that Hindi spells by the names of English letters: बीजेपी is bjp. */
final class LetterNames {

    private static final Map<String, String> LETTERS = Map.ofEntries(
            Map.entry("ए", "a"),
            Map.entry("बी", "b"),
            Map.entry("सी", "c"),
            Map.entry("डी", "d"),
            Map.entry("ई", "e"),
            Map.entry("एफ", "f"),
            Map.entry("जी", "g"),
            Map.entry("एच", "h"),
            Map.entry("आई", "i"),
            Map.entry("जे", "j"),
            Map.entry("के", "k"),
            Map.entry("एल", "l"),
            Map.entry("एम", "m"),
            Map.entry("एन", "n"),
            Map.entry("ओ", "o"),
            Map.entry("पी", "p"),
            Map.entry("क्यू", "q"),
            Map.entry("आर", "r"),
            Map.entry("एस", "s"),
            Map.entry("टी", "t"),
            Map.entry("यू", "u"),
            Map.entry("वी", "v"),
            Map.entry("डब्ल्यू", "w"),
            Map.entry("एक्स", "x"),
            Map.entry("वाई", "y"),
            Map.entry("जेड", "z"));

    /** A name goes to the end of its syllable: एसी is ए and सी, not एस. */
    private static final Pattern NAME = Pattern.compile(
            "(?:डब्ल्यू|क्यू|एक्स|वाई|जेड|एफ|एच|एल|एम|एन|एस|आई|आर|[बसडजपटव]ी|[जक]े|यू|[एईओ])(?!\\p{M})");

    private static final Pattern ABBREVIATION = Pattern.compile("(?:" + NAME.pattern() + "){2,12}");

    /** Words that only look like it: wife, whistle, shell, beat, sister. */
    private static final Set<String> WORDS = Set.of("बीवी", "बीबी", "सीटी", "सीपी", "पीटी", "जीजी");

    private LetterNames() {}

    /** The letters in lower case, or an empty string when the word is none of these. */
    static String of(String word) {
        if (WORDS.contains(word) || !ABBREVIATION.matcher(word).matches()) {
            return "";
        }
        StringBuilder out = new StringBuilder();
        for (Matcher names = NAME.matcher(word); names.find(); ) {
            out.append(LETTERS.get(names.group()));
        }
        return out.toString();
    }
}
