package org.khabar.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.khabar.kit.text.Fold;
import org.khabar.search.index.Inflection;
import org.khabar.search.index.Sounding;

/**
 * What articles are asked for one word, or for words in a row: as it is spelt before its other forms, before what sounds like
 * it, before what looks like it; in the headline before the standfirst before the body.
 */
final class WordQueries {

    private static final float AS_SPELT = 3f;
    private static final float INFLECTED = 1.6f;
    private static final float SOUNDS_LIKE = 1.5f;
    private static final float LOOKS_LIKE = 0.6f;
    private static final float OTHERS_TOO = 0.1f;
    private static final int SHORTEST_COMPOUND = 4;

    private final Vocabulary vocabulary;
    private final Set<String> names;

    WordQueries(Vocabulary vocabulary, Set<String> names) {
        this.vocabulary = vocabulary;
        this.names = names;
    }

    /** Whether any article has the word, in any of its forms; in Roman letters, or one that sounds like it. */
    boolean isKnown(String word) {
        String spelling = Fold.of(word);
        if (has(Zone::text, spelling) || has(Zone::stem, Inflection.stem(spelling, names))) {
            return true;
        }
        return isRoman(spelling) && sounds(word);
    }

    /** Whether any article has a word that sounds like it. */
    boolean sounds(String word) {
        for (String sound : Sounding.of(word)) {
            if (has(Zone::roman, sound)) {
                return true;
            }
        }
        return false;
    }

    /** One word, compounds that are written apart included. */
    Wanted word(String word) {
        String spelling = Fold.of(word);
        String stem = Inflection.stem(spelling, names);
        boolean known = isKnown(word);
        List<Wanted> options = new ArrayList<>();
        for (Zone zone : Zone.values()) {
            option(options, new Wanted.Word(zone.text(), spelling), AS_SPELT * zone.weight());
            option(options, new Wanted.Word(zone.stem(), stem), INFLECTED * zone.weight());
            if (isRoman(spelling) || !known) {
                float weight = (isRoman(spelling) ? SOUNDS_LIKE : LOOKS_LIKE) * zone.weight();
                for (String sound : Sounding.of(word)) {
                    option(options, new Wanted.Word(zone.roman(), sound), weight);
                }
            }
        }
        if (!known) {
            mistakes(options, spelling, word);
        }
        apart(options, spelling);
        return new Wanted.Best(options, OTHERS_TOO);
    }

    private void mistakes(List<Wanted> options, String spelling, String word) {
        int edits = spelling.length() < 4 ? 0 : spelling.length() < 8 ? 1 : 2;
        for (Zone zone : Zone.values()) {
            if (edits > 0) {
                option(options, new Wanted.Alike(zone.text(), spelling, edits), LOOKS_LIKE * zone.weight());
            }
            if (edits > 0 && isRoman(spelling)) {
                for (String sound : Sounding.of(word)) {
                    Wanted near = new Wanted.Alike(zone.roman(), sound, sound.length() < 4 ? 0 : 1);
                    option(options, near, LOOKS_LIKE * zone.weight());
                }
            }
        }
    }

    /** लोकसभा is written लोक सभा too. */
    private void apart(List<Wanted> options, String spelling) {
        for (int at = 2; at <= spelling.length() - 2 && spelling.length() >= SHORTEST_COMPOUND; at++) {
            boolean letters = Character.isLetter(spelling.charAt(at)) && spelling.charAt(at - 1) != '\u094D';
            String left = spelling.substring(0, at);
            String right = spelling.substring(at);
            if (letters && has(Zone::text, left) && has(Zone::text, right)) {
                for (Zone zone : Zone.values()) {
                    option(
                            options,
                            new Wanted.Row(zone.text(), List.of(Set.of(left), Set.of(right))),
                            INFLECTED * zone.weight());
                }
            }
        }
    }

    /** Words in a row. Those in Roman letters stand for all that sound like them. */
    Wanted row(List<String> words) {
        List<Wanted> options = new ArrayList<>();
        List<String> folds = words.stream().map(Fold::of).toList();
        List<Set<String>> spelt = folds.stream().map(Set::of).toList();
        List<Set<String>> like = words.stream().map(Sounding::of).toList();
        boolean roman = like.stream().noneMatch(Set::isEmpty) && folds.stream().anyMatch(WordQueries::isRoman);
        for (Zone zone : Zone.values()) {
            option(options, new Wanted.Row(zone.text(), spelt), AS_SPELT * zone.weight());
            if (roman) {
                option(options, new Wanted.Row(zone.roman(), like), SOUNDS_LIKE * zone.weight());
            }
        }
        return new Wanted.Best(options, OTHERS_TOO);
    }

    /** Both words, or the one that they make when they are joined; only both when there is no such word. */
    Wanted joined(String first, String second) {
        Wanted both = Wanted.all(List.of(word(first), word(second)));
        return new Wanted.Best(List.of(both, word(first + second)), OTHERS_TOO);
    }

    static boolean isRoman(String spelling) {
        return !spelling.isEmpty() && spelling.charAt(0) >= 'a' && spelling.charAt(0) <= 'z';
    }

    private static void option(List<Wanted> options, Wanted wanted, float weight) {
        options.add(new Wanted.Weighed(wanted, weight));
    }

    private boolean has(Function<Zone, String> field, String term) {
        for (Zone zone : Zone.values()) {
            if (vocabulary.has(field.apply(zone), term)) {
                return true;
            }
        }
        return false;
    }
}
