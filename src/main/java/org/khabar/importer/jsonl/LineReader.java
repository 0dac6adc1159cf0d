package org.khabar.importer.jsonl;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Cuts a stream of bytes into lines, and never keeps more of one than is allowed. A byte order mark is passed over. */
final class LineReader {

    /** The longest line in bytes. */
    static final int MAX_LENGTH = 2 * 1024 * 1024;

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private int end;
    private long consumed;
    private int number;

    LineReader(InputStream in) {
        this.in = in;
    }

    /** The next line, or null behind the last. */
    @Nullable
    RawLine next() throws IOException {
        if (!more()) {
            return null;
        }
        number++;
        if (number == 1) {
            skipByteOrderMark();
        }
        long offset = consumed;
        ByteArrayOutputStream line = new ByteArrayOutputStream(1024);
        boolean tooLong = false;
        while (more()) {
            int stop = endOfLine();
            tooLong |= line.size() + stop - at > MAX_LENGTH;
            if (!tooLong) {
                line.write(buffer, at, stop - at);
            }
            consumed += stop - at;
            at = stop;
            if (stop < end) {
                at++;
                consumed++;
                break;
            }
        }
        return new RawLine(number, offset, tooLong ? null : line.toByteArray());
    }

    private int endOfLine() {
        int stop = at;
        while (stop < end && buffer[stop] != '\n') {
            stop++;
        }
        return stop;
    }

    private void skipByteOrderMark() {
        if (end >= BYTE_ORDER_MARK.length
                && java.util.Arrays.equals(buffer, 0, BYTE_ORDER_MARK.length, BYTE_ORDER_MARK, 0, 3)) {
            at += BYTE_ORDER_MARK.length;
            consumed += BYTE_ORDER_MARK.length;
        }
    }

    private boolean more() throws IOException {
        if (at == end) {
            at = 0;
            end = Math.max(0, in.readNBytes(buffer, 0, buffer.length));
        }
        return end > 0;
    }
}
