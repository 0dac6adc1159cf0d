package org.khabar.importer.jsonl;

import org.jspecify.annotations.Nullable;

/**
 * A line as it lies in the file.
 *
 * @param number from 1
 * @param offset of its first byte in the file
 * @param bytes without the line's end; null when it is longer than {@link LineReader#MAX_LENGTH}
 */
@SuppressWarnings("ArrayRecordComponent") // read once and thrown away: nobody compares lines
record RawLine(int number, long offset, byte @Nullable [] bytes) {

    boolean isBlank() {
        if (bytes != null) {
            for (byte b : bytes) {
                if (b != ' ' && b != '\t' && b != '\r') {
                    return false;
                }
            }
        }
        return bytes != null;
    }
}
