package org.khabar.kit.text.sound;

import java.util.Comparator;
import java.util.List;

/**
 * One spelling of a name.
 *
 * @param lengths of its words in the fold
 * @param parts words of it in a row, each row joined to one word; single words too
 */
record Spelling<T>(T name, List<Integer> lengths, List<Part> parts) {

    /** Of the letters of a name: without so many of them it may still fit by 0.9. */
    private static final double SHORT = 2.0 / 11;

    /**
     * Its parts that hold that word of it which is in the fewest names: who does not say one of these does not mean it. A word
     * that is short beside the others may be left out, and tells only where there are no others.
     */
    List<Part> telling() {
        int letters = lengths.stream().mapToInt(Integer::intValue).sum();
        boolean othersTell = lengths.stream().anyMatch(length -> length > SHORT * letters);
        int rarest = parts.stream()
                .filter(part -> part.to - part.from == 1)
                .filter(part -> !othersTell || lengths.get(part.from) > SHORT * letters)
                .min(Comparator.comparingInt(part -> part.entry.places().size()))
                .map(Part::from)
                .orElseThrow();
        return parts.stream()
                .filter(part -> part.from <= rarest && rarest < part.to)
                .toList();
    }

    /** Words in a row, joined to one. */
    record Part(Vocabulary.Entry entry, int from, int to) {}
}
