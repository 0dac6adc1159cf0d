package org.khabar.tagging.name;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.khabar.content.tag.TagType;
import org.khabar.kit.text.Fold;

/**
 * Under which keys a name is found: its folded words joined, as newsrooms vary them. Words for directions are one in both
 * languages and forms: उत्तर पूर्वी, नॉर्थ ईस्ट, North East.
 */
public final class Spelling {

    private static final Map<String, String> DIRECTIONS = Map.ofEntries(
            Map.entry("उत्तरी", "उत्तर"),
            Map.entry("नार्थ", "उत्तर"),
            Map.entry("north", "उत्तर"),
            Map.entry("ईस्ट", "पूर्वी"),
            Map.entry("east", "पूर्वी"),
            Map.entry("दक्षिणी", "दक्षिण"),
            Map.entry("साउथ", "दक्षिण"),
            Map.entry("south", "दक्षिण"),
            Map.entry("पश्चिमी", "पश्चिम"),
            Map.entry("वेस्ट", "पश्चिम"),
            Map.entry("west", "पश्चिम"),
            Map.entry("सेंट्रल", "मध्य"),
            Map.entry("central", "मध्य"));

    private static final Set<String> ALL_DIRECTIONS = Set.of("उत्तर", "पूर्वी", "पूर्व", "दक्षिण", "पश्चिम", "मध्य");
    private static final Set<String> AND = Set.of("और", "एवं", "एंड", "व", "and");
    private static final Set<String> HONORIFICS = Set.of("डा", "डॉ", "श्री", "श्रीमती", "dr", "shri", "smt", "प्रो");
    private static final String FEDERATE = "प्रदेश";
    private static final String CONGRESS = "कांग्रेस";
    private static final String PARTY = "पार्टी";

    private Spelling() {}

    /** A word as keys have it. */
    public static String word(String folded) {
        return DIRECTIONS.getOrDefault(folded, folded);
    }

    /** Every key of a name of a tag. */
    public static Set<String> keys(String name, TagType type) {
        Set<String> keys = new LinkedHashSet<>();
        for (List<String> words : variants(words(name), type)) {
            keys.add(String.join("", words));
        }
        if (type == TagType.CANDIDATE && name.contains("\u0921\u093C")) {
            keys.add(String.join("", words(name.replace("\u0921\u093C", "र"))));
        }
        keys.remove("");
        return keys;
    }

    /** The words of a name as keys have them. */
    public static List<String> words(String name) {
        String fold = Fold.of(name);
        List<String> words = new ArrayList<>();
        for (String word : fold.split(" ", -1)) {
            words.add(word(word));
        }
        return words;
    }

    private static List<List<String>> variants(List<String> words, TagType type) {
        List<List<String>> variants = new ArrayList<>(List.of(words));
        if (words.size() == 1) {
            return variants;
        }
        switch (type) {
            case CONSTITUENCY -> addDirections(variants, words);
            case STATE -> addState(variants, words);
            case PARTY -> addParty(variants, words);
            case CANDIDATE -> addBare(variants, words);
            case ELECTION, ALLIANCE, PLACE, TOPIC -> {}
        }
        return variants;
    }

    /** उत्तर मुंबई is मुंबई उत्तर too, and उत्तर पूर्वी is उत्तर पूर्व. */
    private static void addDirections(List<List<String>> variants, List<String> words) {
        List<String> directions =
                words.stream().filter(ALL_DIRECTIONS::contains).toList();
        List<String> rest =
                words.stream().filter(word -> !ALL_DIRECTIONS.contains(word)).toList();
        if (!directions.isEmpty() && !rest.isEmpty()) {
            variants.add(joined(directions, rest));
            variants.add(joined(rest, directions));
            if (directions.size() > 1) {
                List<String> others = directions.stream()
                        .map(word -> word.equals("पूर्वी") ? "पूर्व" : word.equals("पूर्व") ? "पूर्वी" : word)
                        .toList();
                variants.add(joined(others, rest));
                variants.add(joined(rest, others));
            }
        }
        addWithoutAnd(variants, words);
    }

    private static List<String> joined(List<String> one, List<String> other) {
        List<String> all = new ArrayList<>(one);
        all.addAll(other);
        return all;
    }

    /** हिमाचल is हिमाचल प्रदेश, but उत्तर is a direction. */
    private static void addState(List<List<String>> variants, List<String> words) {
        if (words.size() == 2 && words.getLast().equals(FEDERATE) && !ALL_DIRECTIONS.contains(words.getFirst())) {
            variants.add(List.of(words.getFirst()));
        }
        addWithoutAnd(variants, words);
    }

    private static void addWithoutAnd(List<List<String>> variants, List<String> words) {
        variants.add(words.stream().filter(word -> !AND.contains(word)).toList());
    }

    /** राष्ट्रवादी कांग्रेस is the party whose name ends so, and not the Congress. */
    private static void addParty(List<List<String>> variants, List<String> words) {
        int size = words.size();
        if (size > 2 && words.getLast().equals(PARTY) && words.get(size - 2).equals(CONGRESS)) {
            variants.add(words.subList(0, size - 1));
        }
    }

    private static void addBare(List<List<String>> variants, List<String> words) {
        if (HONORIFICS.contains(words.getFirst()) && words.size() > 2) {
            variants.add(words.subList(1, words.size()));
        }
    }

    /** Whether a name is nothing but a short run of capital letters, as BJP and JD(U) are. */
    public static boolean isLetters(String name) {
        String bare = name.replaceAll("[^\\p{L}\\p{N}]", "");
        return bare.length() <= 6
                && bare.chars().allMatch(c -> c < 0x80)
                && bare.toUpperCase(Locale.ROOT).equals(bare);
    }
}
