package org.khabar.importer.record;

import java.util.Set;
import org.khabar.importer.RecordType;
import org.khabar.importer.lookup.Lookup;

/** Understands records of some types: what is wrong with one is noted where it stands, and nothing is written yet. */
public interface RecordReader {

    /** The types that it understands. */
    Set<RecordType> types();

    /** What is to be written for a record. Not to be used when a problem was noted; then it may also throw. */
    Write read(Submission submission, Lookup lookup);
}
