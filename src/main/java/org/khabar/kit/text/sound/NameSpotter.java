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
    private final Map<Vocabulary.Entry, List<Sign>> signs = new HashMap<>();

    NameSpotter(List<Spelling<T>> spellings) {
        this.spellings = List.copyOf(spellings);
        for (int number = 0; number < spellings.size(); number++) {
            for (Spelling.Part part : spellings.get(number).telling()) {
                signs.computeIfAbsent(part.entry(), entry -> new ArrayList<>(1)).add(new Sign(number, part.from()));
            }
        }
    }

    /** The names that stand somewhere in a text, in no order; those that fit less than wanted are left out. */
    List<Spotted<T>> spot(List<Integer> lengths, List<Row> rows, double least) {
        Map<Vocabulary.Entry, List<Row>> byEntry = new HashMap<>();
        Set<Sign> candidates = new HashSet<>();
        for (Row row : rows) {
            for (Vocabulary.Entry entry : row.like().keySet()) {
                byEntry.computeIfAbsent(entry, key -> new ArrayList<>(1)).add(row);
                signs.getOrDefault(entry, List.of())
                        .forEach(sign -> candidates.add(new Sign(sign.spelling, row.from() - sign.at)));
            }
        }
        Set<Spotted<T>> found = new HashSet<>();
        for (Sign candidate : candidates) {
            Spelling<T> spelling = spellings.get(candidate.spelling);
            Alignment alignment = aligned(byEntry, spelling, candidate.at);
            double fit = alignment.fitWhereItStands(lengths, spelling.lengths());
            if (fit >= least) {
                found.add(new Spotted<>(spelling.name(), alignment.from(), alignment.to(), fit));
            }
        }
        return List.copyOf(found);
    }

    private static Alignment aligned(Map<Vocabulary.Entry, List<Row>> rows, Spelling<?> spelling, int at) {
        Alignment alignment = new Alignment(at);
        for (Spelling.Part part : spelling.parts()) {
            for (Row row : rows.getOrDefault(part.entry(), List.of())) {
                row.align(alignment, part.from(), part.to(), row.like().getOrDefault(part.entry(), 0.0));
            }
        }
        return alignment;
    }

    /**
     * What a word of a name says.
     *
     * @param spelling the number of the spelling that may stand there
     * @param at the word of the spelling that it is; of a candidate, the word of the text with which the name would begin
     */
    private record Sign(int spelling, int at) {}
}
