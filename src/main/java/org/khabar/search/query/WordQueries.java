package org.khabar.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.khabar.kit.text.Fold;
import org.khabar.search.index.Inflection;
import org.khabar.search.index.Phase;
import org.khabar.search.index.Sounding;

/**
 * What articles are asked for one word, or for words in a row: as it is spelt before its other forms, before what sounds like
 * it, before what looks like it; above the text before within it. An index is led by one list of articles for each form of a word;
 * the rest is looked up only where that leads.
 */
final class WordQueries {

    private static final float INFLECTED = 1.6f;
    private static final float AS_SPELT = 0.4f;
    private static final float SOUNDS_LIKE = 1.5f;
    private static final float LOOKS_LIKE = 0.6f;
    private static final float IN_A_ROW = 3f;
    private static final float SOMEWHERE = 0.1f;
    private static final float OTHERS_TOO = 0.1f;
    private static final double NEARLY_ALL = 0.8;
    private static final int SHORTEST_HALF = 3;
    private static final int SHORTEST_HALF_OF_UNKNOWN = 2;

    private final Vocabulary vocabulary;
    private final Set<String> names;

    WordQueries(Vocabulary vocabulary, Set<String> names) {
        this.vocabulary = vocabulary;
        this.names = names;
    }

    /** Whether any article has the word, in any of its forms; in Roman letters, or one that sounds like it. */
    boolean isKnown(String word) {
        String spelling = Fold.of(word);
        return isSpelt(spelling) || (isRoman(spelling) && sounds(word));
    }

    private boolean isSpelt(String spelling) {
        return vocabulary.has(Reading.SPELT, spelling)
                || vocabulary.has(Reading.STEM, Inflection.stem(spelling, names));
    }

    /** Whether any article has a word that sounds like it. */
    boolean sounds(String word) {
        return Sounding.of(word).stream().anyMatch(sound -> vocabulary.has(Reading.SOUND, sound));
    }

    /** Whether nearly every article has the word, or one that a word in Roman letters stands for: it tells none from another. */
    boolean isEverywhere(String word) {
        String spelling = Fold.of(word);
        return isSpelt(spelling)
                ? isEverywhere(Reading.SPELT, spelling)
                : Sounding.of(word).stream().anyMatch(sound -> isEverywhere(Reading.SOUND, sound));
    }

    private boolean isEverywhere(Reading reading, String term) {
        return vocabulary.articles(reading, term) > NEARLY_ALL * vocabulary.articles();
    }

    /** One word, compounds that are written apart included. */
    Wanted word(String word) {
        String spelling = Fold.of(word);
        boolean known = isKnown(word);
        List<Wanted> options = new ArrayList<>();
        if (isSpelt(spelling)) {
            options.add(spelt(spelling));
        }
        if (isRoman(spelling) || !known) {
            sounding(options, word, isRoman(spelling) ? SOUNDS_LIKE : LOOKS_LIKE);
        }
        if (!known) {
            mistakes(options, spelling, word);
        }
        if (!known || !isRoman(spelling)) {
            apart(options, spelling, known ? SHORTEST_HALF : SHORTEST_HALF_OF_UNKNOWN);
        }
        return options.size() == 1 ? options.getFirst() : new Wanted.Best(options, OTHERS_TOO);
    }

    /** Where every article that has the word has it in this form, there is nothing to prefer. */
    private Wanted spelt(String spelling) {
        String stem = Inflection.stem(spelling, names);
        Wanted inflected = weighed(new Wanted.Word(Reading.STEM, stem), INFLECTED);
        long same = vocabulary.articles(Reading.SPELT, spelling);
        return same == 0 || same == vocabulary.articles(Reading.STEM, stem)
                ? inflected
                : new Wanted.Better(inflected, List.of(weighed(new Wanted.Spelling(spelling), AS_SPELT)));
    }

    private void sounding(List<Wanted> options, String word, float weight) {
        Sounding.of(word).stream()
                .filter(sound -> vocabulary.has(Reading.SOUND, sound))
                .sorted()
                .map(sound -> weighed(new Wanted.Word(Reading.SOUND, sound), weight))
                .forEach(options::add);
    }

    private void mistakes(List<Wanted> options, String spelling, String word) {
        int edits = spelling.length() < 4 ? 0 : spelling.length() < 8 ? 1 : 2;
        if (edits == 0) {
            return;
        }
        options.add(alike(Reading.STEM, Inflection.stem(spelling, names), edits));
        if (isRoman(spelling)) {
            Sounding.of(word).stream()
                    .filter(sound -> sound.length() >= 4)
                    .sorted()
                    .map(sound -> alike(Reading.SOUND, sound, 1))
                    .forEach(options::add);
        }
    }

    private static Wanted alike(Reading reading, String term, int edits) {
        return weighed(new Wanted.Alike(reading, term, edits), LOOKS_LIKE);
    }

    /** लोकसभा is written लोक सभा too: of all ways to part a word, the one of which both halves are words most often. */
    private void apart(List<Wanted> options, String spelling, int shortest) {
        long most = 0;
        int best = 0;
        for (int at = shortest; at <= spelling.length() - shortest; at++) {
            long both = Character.isLetter(spelling.charAt(at)) && spelling.charAt(at - 1) != '\u094D'
                    ? both(spelling.substring(0, at), spelling.substring(at))
                    : 0;
            if (both > most) {
                most = both;
                best = at;
            }
        }
        if (best > 0) {
            List<Set<String>> halves = List.of(Set.of(spelling.substring(0, best)), Set.of(spelling.substring(best)));
            options.add(row(Reading.SPELT, halves, INFLECTED));
        }
    }

    /** How many articles have the rarer of two words. */
    private long both(String one, String other) {
        long first = vocabulary.articles(Reading.SPELT, one);
        return first == 0 ? 0 : Math.min(first, vocabulary.articles(Reading.SPELT, other));
    }

    /** Words in a row. Those in Roman letters stand for all that sound like them. */
    Wanted row(List<String> words) {
        List<Set<String>> spelt = words.stream().map(Fold::of).map(Set::of).toList();
        List<Set<String>> like = words.stream().map(Sounding::of).toList();
        Wanted exact = row(Reading.SPELT, spelt, IN_A_ROW);
        boolean roman = like.stream().noneMatch(Set::isEmpty)
                && words.stream().map(Fold::of).anyMatch(WordQueries::isRoman);
        return roman ? new Wanted.Best(List.of(exact, row(Reading.SOUND, like, SOUNDS_LIKE)), OTHERS_TOO) : exact;
    }

    private static Wanted row(Reading reading, List<Set<String>> places, float weight) {
        return new Wanted.Better(
                weighed(new Wanted.Row(Zone.ALL, reading, places), weight),
                List.of(weighed(new Wanted.Row(Zone.HEAD, reading, places), Wanted.Word.ABOVE_THE_TEXT * weight)));
    }

    /** A phase however it is written, or both words somewhere. */
    Wanted phase(Phase phase, String first, String second) {
        List<Wanted> ways = new ArrayList<>();
        phase.rows().forEach(row -> ways.add(row(Reading.SPELT, row, IN_A_ROW)));
        ways.add(weighed(Wanted.all(List.of(word(first), word(second))), SOMEWHERE));
        return new Wanted.Best(ways, OTHERS_TOO);
    }

    /** Both words, or the one that they make when they are joined; only both when there is no such word. */
    Wanted joined(String first, String second) {
        Wanted both = Wanted.all(List.of(word(first), word(second)));
        return new Wanted.Best(List.of(both, word(first + second)), OTHERS_TOO);
    }

    static boolean isRoman(String spelling) {
        return !spelling.isEmpty() && spelling.charAt(0) >= 'a' && spelling.charAt(0) <= 'z';
    }

    private static Wanted weighed(Wanted wanted, float weight) {
        return new Wanted.Weighed(wanted, weight);
    }
}
