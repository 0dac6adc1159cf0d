package org.khabar.importer.jsonl;

import org.jspecify.annotations.Nullable;
import org.khabar.importer.RecordType;

/**
 * What is remembered of a line: where it lies and what it brings.
 *
 * @param number from 1
 * @param offset of its first byte in the file
 * @param length in bytes
 * @param key what the source calls the record: a slug or an external identifier
 * @param after the key of a record of the same type that must be taken before this one
 */
record Line(
        int number,
        long offset,
        int length,
        RecordType type,
        String key,
        @Nullable String after) {}
