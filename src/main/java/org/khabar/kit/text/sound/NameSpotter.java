package org.khabar.kit.text.sound;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Sees where in a text names stand that are spelt so, or sound so. Each name is looked at only where the word of it is typed
 * that is in the fewest names.
 *
 * @param <T> what is named
 */
final class NameSpotter<T> {

    private final List<Spelling<T>> spellings;
    private final Map<Vocabulary.Entry, List<Integer>> told = new HashMap<>();

    NameSpotter(List<Spelling<T>> spellings) {
        this.spellings = List.copyOf(spellings);
        for (int number = 0; number < spellings.size(); number++) {
            for (Spelling.Part part : spellings.get(number).telling()) {
                told.computeIfAbsent(part.entry(), entry -> new ArrayList<>(1)).add(number);
            }
        }
    }

    /** The names that stand somewhere in a text, in no order; those that fit less than wanted are left out. */
    List<Spotted<T>> spot(List<Integer> lengths, List<Row> rows, double least) {
        Map<Vocabulary.Entry, List<Row>> byEntry = new HashMap<>();
        Set<Integer> candidates = new HashSet<>();
        for (Row row : rows) {
            for (Vocabulary.Entry entry : row.like().keySet()) {
                byEntry.computeIfAbsent(entry, key -> new ArrayList<>(1)).add(row);
                candidates.addAll(told.getOrDefault(entry, List.of()));
            }
        }
        List<Spotted<T>> found = new ArrayList<>();
        for (int number : candidates) {
            Spelling<T> spelling = spellings.get(number);
            Alignment alignment = aligned(byEntry, spelling);
            double fit = alignment.fitWhereItStands(lengths, spelling.lengths());
            if (fit >= least) {
                found.add(new Spotted<>(spelling.name(), alignment.from(), alignment.to(), fit));
            }
        }
        return found;
    }

    private static Alignment aligned(Map<Vocabulary.Entry, List<Row>> rows, Spelling<?> spelling) {
        Alignment alignment = new Alignment();
        for (Spelling.Part part : spelling.parts()) {
            for (Row row : rows.getOrDefault(part.entry(), List.of())) {
                row.align(alignment, part.from(), part.to(), row.like().getOrDefault(part.entry(), 0.0));
            }
        }
        return alignment;
    }
}
