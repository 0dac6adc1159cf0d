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

    /** Its parts that hold that word of it which is in the fewest names: who does not say one of these does not mean it. */
    List<Part> telling() {
        int rarest = parts.stream()
                .filter(part -> part.to - part.from == 1)
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
