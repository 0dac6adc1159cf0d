package org.khabar.importer.record;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.khabar.content.change.Outcome;
import org.khabar.importer.RecordType;
import org.khabar.importer.lookup.Lookup;

/**
 * Understands records of some types and has them written.
 *
 * @param <D> what it makes of a record until it is written
 */
public interface RecordReader<D> {

    /** The types that it understands. */
    Set<RecordType> types();

    /**
     * What is to be written for a record. What is wrong with it is noted where it stands; then the answer is of no use,
     * and IllegalArgumentException may be thrown instead.
     */
    D read(Submission submission, Lookup lookup);

    /** Writes records, and says what became of each. Is called within a transaction, and again when that one failed. */
    List<Outcome> write(List<D> drafts, Lookup lookup);

    /** Makes a record known that is written for good. */
    void announce(D draft, UUID id, Lookup lookup);
}
