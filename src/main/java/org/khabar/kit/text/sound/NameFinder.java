package org.khabar.kit.text.sound;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.khabar.kit.text.Fold;
import org.khabar.kit.text.Words;

/**
 * Finds names, each under any number of spellings, as readers type them: either script, spelling by ear, words joined or
 * apart, some left out, mistakes. Everything is held in memory; build it once and share it.
 *
 * @param <T> what is named
 */
public final class NameFinder<T> {

    /** How many neighbours are joined to one word, on either side: Rae Bareli, आई एन डी आई ए. */
    private static final int JOINED = 6;

    private static final int MOST_WORDS = 12;

    private final Vocabulary vocabulary = new Vocabulary();
    private final List<Spelling<T>> spellings = new ArrayList<>();

    /** Adds a spelling of a name; the same name may have several. Not to be called while another thread seeks. */
    public void add(T name, String spelling) {
        List<String> words = Words.split(spelling);
        if (words.isEmpty() || words.size() > MOST_WORDS) {
            return;
        }
        int number = spellings.size();
        spellings.add(new Spelling<>(name, lengths(words)));
        for (int from = 0; from < words.size(); from++) {
            for (int to = from + 1; to <= Math.min(words.size(), from + JOINED); to++) {
                String joined = String.join("", words.subList(from, to));
                vocabulary.entry(joined).places().add(new Vocabulary.Place(number, from, to));
            }
        }
    }

    private static List<Integer> lengths(List<String> words) {
        return words.stream().map(word -> Fold.of(word).length()).toList();
    }

    /** The names that a text may mean, best first; each once, by the spelling that fits best. Ties keep the order of adding. */
    public List<Found<T>> find(String text, int limit) {
        return ranked(text, limit, false, word -> vocabulary.like(word, false));
    }

    /** The same without mistakes: names that are spelt so, or sound so. A tenth of the work. */
    public List<Found<T>> sounding(String text, int limit) {
        return ranked(text, limit, false, vocabulary::sounding);
    }

    /** The same for a text whose last word may be begun only, and which may be the beginning of a longer name. */
    public List<Found<T>> complete(String text, int limit) {
        return ranked(text, limit, true, word -> vocabulary.like(word, false));
    }

    private List<Found<T>> ranked(
            String text, int limit, boolean begun, Function<String, Map<Vocabulary.Entry, Double>> like) {
        List<String> words = Words.split(text);
        if (words.size() > MOST_WORDS) {
            return List.of();
        }
        Map<Integer, Alignment> alignments = new HashMap<>();
        for (int from = 0; from < words.size(); from++) {
            for (int to = from + 1; to <= Math.min(words.size(), from + JOINED); to++) {
                String joined = String.join("", words.subList(from, to));
                boolean last = begun && to == words.size();
                align(alignments, last ? vocabulary.like(joined, true) : like.apply(joined), from, to);
            }
        }
        Map<T, Found<T>> best = new HashMap<>();
        alignments.forEach((number, alignment) -> {
            Spelling<T> spelling = spellings.get(number);
            double fit = alignment.fit(lengths(words), spelling.lengths, begun);
            best.merge(spelling.name, new Found<>(spelling.name, fit, number), Found::better);
        });
        Comparator<Found<T>> order = Comparator.comparingDouble(Found<T>::fit).reversed();
        return best.values().stream()
                .sorted(order.thenComparingInt(Found::spelling))
                .limit(limit)
                .toList();
    }

    private static void align(
            Map<Integer, Alignment> alignments, Map<Vocabulary.Entry, Double> like, int from, int to) {
        like.forEach((entry, fit) -> {
            for (Vocabulary.Place place : entry.places()) {
                // A row of words on one side is compared with one word, or the same row, on the other.
                boolean comparable = to - from == 1 || place.to() - place.from() == 1;
                if (comparable) {
                    alignments
                            .computeIfAbsent(place.spelling(), n -> new Alignment())
                            .add(new Alignment.Pair(from, to, place.from(), place.to(), fit));
                }
            }
        });
    }

    private record Spelling<T>(T name, List<Integer> lengths) {}

    /**
     * A name that was found.
     *
     * @param fit 1 for the name as it is spelt, towards 0 the less of it or of the text fits
     * @param spelling the number of the spelling, in the order of adding
     */
    public record Found<T>(T name, double fit, int spelling) {

        private static <T> Found<T> better(Found<T> one, Found<T> other) {
            boolean same = one.fit == other.fit;
            return one.fit > other.fit || same && one.spelling <= other.spelling ? one : other;
        }
    }
}
