package org.khabar.tagging.name;

import java.util.List;
import org.khabar.tagging.reading.Line;
import org.khabar.tagging.reading.Spot;

/**
 * Some words of a line that are names of tags.
 *
 * @param from number of the first word
 * @param to number of the word behind the last
 * @param names whose names they are
 */
public record Hit(Line line, int from, int to, List<Name> names) {

    public Hit {
        names = List.copyOf(names);
    }

    public Spot spot() {
        return line.spot(from, to);
    }

    public String surface() {
        return line.surface(from, to);
    }

    /** The word so many words behind the last one, from 1; empty beyond its sentence. */
    public String after(int steps) {
        return line.word(to - 1 + steps, to - 1);
    }

    /** The word so many words before the first one, from 1; empty beyond its sentence. */
    public String before(int steps) {
        return line.word(from - steps, from);
    }

    /** Those of a line's names, in their order, that begin from one word to another. */
    public static List<Hit> between(List<Hit> hits, int from, int to) {
        int low = 0;
        int high = hits.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (hits.get(middle).from < from) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        int end = low;
        while (end < hits.size() && hits.get(end).from <= to) {
            end++;
        }
        return hits.subList(low, end);
    }

    /** Whether it and another stand within so many words of each other, in one sentence. */
    public boolean isNear(Hit other, int words) {
        boolean same = line == other.line
                && line.words().get(from).sentence()
                        == other.line.words().get(other.from).sentence();
        int distance = other.from >= to ? other.from - to : from - other.to;
        return same && distance >= 0 && distance < words;
    }
}
