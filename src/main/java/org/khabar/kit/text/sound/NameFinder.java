package org.khabar.kit.text.sound;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.khabar.kit.text.Fold;
import org.khabar.kit.text.Words;

/**
 * Finds names, each under any number of spellings, as readers type them: either script, spelling by ear, words joined or
 * apart, some left out, mistakes. Everything is held in memory; build it once and share it.
 *
 * @param <T> what is named
 */
public final class NameFinder<T> {

    /** How many neighbours in a name are joined to one word. */
    private static final int JOINED = 6;

    private static final int MOST_WORDS = 12;

    private final Vocabulary vocabulary = new Vocabulary();
    private final List<Spelling<T>> spellings = new ArrayList<>();
    private volatile @Nullable NameSpotter<T> spotter;

    /** Adds a spelling of a name; the same name may have several. Not to be called while another thread seeks. */
    public void add(T name, String spelling) {
        List<String> words = Words.split(spelling);
        if (words.isEmpty() || words.size() > MOST_WORDS) {
            return;
        }
        int number = spellings.size();
        List<Spelling.Part> parts = new ArrayList<>();
        for (int from = 0; from < words.size(); from++) {
            for (int to = from + 1; to <= Math.min(words.size(), from + JOINED); to++) {
                Vocabulary.Entry entry = vocabulary.entry(String.join("", words.subList(from, to)));
                entry.places().add(new Vocabulary.Place(number, from, to));
                parts.add(new Spelling.Part(entry, from, to));
            }
        }
        spellings.add(new Spelling<>(name, lengths(words), parts));
        spotter = null;
    }

    private static List<Integer> lengths(List<String> words) {
        return words.stream().map(word -> Fold.of(word).length()).toList();
    }

    /** The names that a text may mean, best first; each once, by the spelling that fits best. Ties keep the order of adding. */
    public List<Found<T>> find(String text, int limit) {
        return like(text, limit, false);
    }

    /** The same for a text whose last word may be begun only, and which may be the beginning of a longer name. */
    public List<Found<T>> complete(String text, int limit) {
        return like(text, limit, true);
    }

    /** The names that stand somewhere in a text without mistakes, spelt so or sounding so, in no order. */
    public List<Spotted<T>> spot(List<String> words, double least) {
        return spotter()
                .spot(
                        lengths(words),
                        Row.of(words, (joined, many, last) -> vocabulary.sounding(joined, many > 1)),
                        least);
    }

    /** Builds now what takes long before names can be spotted. */
    public void prepare() {
        spotter();
    }

    private NameSpotter<T> spotter() {
        NameSpotter<T> ready = spotter;
        if (ready == null) {
            ready = new NameSpotter<>(spellings);
            spotter = ready;
        }
        return ready;
    }

    private List<Found<T>> like(String text, int limit, boolean begun) {
        List<String> words = Words.split(text);
        if (words.size() > MOST_WORDS) {
            return List.of();
        }
        Map<Integer, Alignment> alignments = new HashMap<>();
        for (Row row : Row.of(words, (joined, many, last) -> vocabulary.like(joined, begun && last))) {
            row.like().forEach((entry, fit) -> {
                for (Vocabulary.Place place : entry.places()) {
                    Alignment alignment = alignments.computeIfAbsent(place.spelling(), n -> new Alignment(0));
                    row.align(alignment, place.from(), place.to(), fit);
                }
            });
        }
        List<Integer> lengths = lengths(words);
        Map<T, Found<T>> best = new HashMap<>();
        alignments.forEach((number, alignment) ->
                keep(best, number, alignment.fit(lengths, spellings.get(number).lengths(), begun)));
        return ranked(best, limit);
    }

    private void keep(Map<T, Found<T>> best, int number, double fit) {
        T name = spellings.get(number).name();
        best.merge(name, new Found<>(name, fit, number), Found::better);
    }

    private static <T> List<Found<T>> ranked(Map<T, Found<T>> best, int limit) {
        Comparator<Found<T>> order = Comparator.comparingDouble(Found<T>::fit).reversed();
        return best.values().stream()
                .sorted(order.thenComparingInt(Found::spelling))
                .limit(limit)
                .toList();
    }

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
