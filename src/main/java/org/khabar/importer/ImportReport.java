package org.khabar.importer;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.khabar.content.change.Effect;

/** How many records of each type were created, updated, left as they were, or could not be taken. */
public final class ImportReport {

    private final Map<RecordType, Tally> tallies = new EnumMap<>(RecordType.class);
    private int unreadable;
    private int problems;

    /** Counts a record that was taken. */
    public void taken(RecordType type, Effect effect) {
        add(type, Tally.of(effect));
    }

    /** Counts a record that could not be taken. */
    public void failed(RecordType type) {
        add(type, Tally.FAILED);
    }

    /** Counts a line of which not even the type of its record can be read. */
    public void unreadable() {
        unreadable++;
    }

    /** Counts something that was told of a line. */
    public void problem() {
        problems++;
    }

    /** Of one type: all zero when there was none. */
    public Tally of(RecordType type) {
        return tallies.getOrDefault(type, Tally.NONE);
    }

    /** Of the types that occurred, in the order in which they were taken. */
    public Map<RecordType, Tally> tallies() {
        return Collections.unmodifiableMap(tallies);
    }

    /** Lines of which not even the type of their record could be read. */
    public int unreadableLines() {
        return unreadable;
    }

    /** Whether nothing was wrong with any line. */
    public boolean isClean() {
        return problems == 0;
    }

    private void add(RecordType type, Tally more) {
        tallies.merge(type, more, Tally::plus);
    }

    /** Counts of one type of record. */
    public record Tally(int created, int updated, int unchanged, int failed) {

        static final Tally NONE = new Tally(0, 0, 0, 0);
        static final Tally FAILED = new Tally(0, 0, 0, 1);

        static Tally of(Effect effect) {
            return switch (effect) {
                case CREATED -> new Tally(1, 0, 0, 0);
                case UPDATED -> new Tally(0, 1, 0, 0);
                case UNCHANGED -> new Tally(0, 0, 1, 0);
            };
        }

        Tally plus(Tally more) {
            return new Tally(
                    created + more.created, updated + more.updated, unchanged + more.unchanged, failed + more.failed);
        }

        /** All of them. */
        public int total() {
            return created + updated + unchanged + failed;
        }
    }
}
