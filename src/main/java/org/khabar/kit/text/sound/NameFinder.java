package org.khabar.kit.text.sound;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
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
        List<Part> parts = new ArrayList<>();
        for (int from = 0; from < words.size(); from++) {
            for (int to = from + 1; to <= Math.min(words.size(), from + JOINED); to++) {
                Vocabulary.Entry entry = vocabulary.entry(String.join("", words.subList(from, to)));
                entry.places().add(new Vocabulary.Place(number, from, to));
                parts.add(new Part(entry, from, to));
            }
        }
        spellings.add(new Spelling<>(name, lengths(words), parts));
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

    /** The same without mistakes: names that are spelt so, or sound so, of which every word of the text is a part. */
    public List<Found<T>> sounding(String text, int limit) {
        List<String> words = Words.split(text);
        if (words.isEmpty() || words.size() > MOST_WORDS) {
            return List.of();
        }
        List<Row> rows = rows(words, (joined, last) -> vocabulary.sounding(joined));
        List<Integer> lengths = lengths(words);
        Map<T, Found<T>> best = new HashMap<>();
        for (int number : havingRarest(rows, words.size())) {
            Alignment alignment = aligned(rows, spellings.get(number));
            double fit = alignment.fit(lengths, spellings.get(number).lengths, false);
            if (alignment.isWhole()) {
                keep(best, number, fit);
            }
        }
        return ranked(best, limit);
    }

    /** The spellings that have the word of the text that is rarest among names, alone or joined to its neighbours. */
    private static Set<Integer> havingRarest(List<Row> rows, int words) {
        int[] many = new int[words];
        for (Row row : rows) {
            int places = row.like.keySet().stream()
                    .mapToInt(entry -> entry.places().size())
                    .sum();
            for (int at = row.from; at < row.to; at++) {
                many[at] += places;
            }
        }
        int rarest = IntStream.range(0, words)
                .boxed()
                .min(Comparator.comparingInt(at -> many[at]))
                .orElseThrow();
        Set<Integer> spellings = new HashSet<>();
        rows.stream()
                .filter(row -> row.from <= rarest && rarest < row.to)
                .forEach(row -> row.like
                        .keySet()
                        .forEach(entry -> entry.places().forEach(place -> spellings.add(place.spelling()))));
        return spellings;
    }

    private static Alignment aligned(List<Row> rows, Spelling<?> spelling) {
        Alignment alignment = new Alignment();
        for (Row row : rows) {
            for (Part part : spelling.parts) {
                Double fit = row.like.get(part.entry);
                if (fit != null) {
                    row.align(alignment, part.from, part.to, fit);
                }
            }
        }
        return alignment;
    }

    private List<Found<T>> like(String text, int limit, boolean begun) {
        List<String> words = Words.split(text);
        if (words.size() > MOST_WORDS) {
            return List.of();
        }
        Map<Integer, Alignment> alignments = new HashMap<>();
        for (Row row : rows(words, (joined, last) -> vocabulary.like(joined, begun && last))) {
            row.like.forEach((entry, fit) -> {
                for (Vocabulary.Place place : entry.places()) {
                    Alignment alignment = alignments.computeIfAbsent(place.spelling(), n -> new Alignment());
                    row.align(alignment, place.from(), place.to(), fit);
                }
            });
        }
        List<Integer> lengths = lengths(words);
        Map<T, Found<T>> best = new HashMap<>();
        alignments.forEach((number, alignment) ->
                keep(best, number, alignment.fit(lengths, spellings.get(number).lengths, begun)));
        return ranked(best, limit);
    }

    private static List<Row> rows(List<String> words, Reader reader) {
        List<Row> rows = new ArrayList<>();
        for (int from = 0; from < words.size(); from++) {
            for (int to = from + 1; to <= Math.min(words.size(), from + JOINED); to++) {
                String joined = String.join("", words.subList(from, to));
                Map<Vocabulary.Entry, Double> like = reader.like(joined, to == words.size());
                if (!like.isEmpty()) {
                    rows.add(new Row(from, to, like));
                }
            }
        }
        return rows;
    }

    private void keep(Map<T, Found<T>> best, int number, double fit) {
        T name = spellings.get(number).name;
        best.merge(name, new Found<>(name, fit, number), Found::better);
    }

    private static <T> List<Found<T>> ranked(Map<T, Found<T>> best, int limit) {
        Comparator<Found<T>> order = Comparator.comparingDouble(Found<T>::fit).reversed();
        return best.values().stream()
                .sorted(order.thenComparingInt(Found::spelling))
                .limit(limit)
                .toList();
    }

    @FunctionalInterface
    private interface Reader {
        Map<Vocabulary.Entry, Double> like(String joined, boolean last);
    }

    /** Words in a row of the text, joined to one, and the words of names that it may mean. */
    private record Row(int from, int to, Map<Vocabulary.Entry, Double> like) {

        /** A row of words on one side is compared with one word, or the same row, on the other. */
        private void align(Alignment alignment, int nameFrom, int nameTo, double fit) {
            if (to - from == 1 || nameTo - nameFrom == 1) {
                alignment.add(new Alignment.Pair(from, to, nameFrom, nameTo, fit));
            }
        }
    }

    /** Words in a row of a name, joined to one. */
    private record Part(Vocabulary.Entry entry, int from, int to) {}

    private record Spelling<T>(T name, List<Integer> lengths, List<Part> parts) {}

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
