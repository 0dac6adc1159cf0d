package org.khabar.delivery.outbound;

import io.vertx.core.buffer.Buffer;
import java.nio.charset.StandardCharsets;

/** The beginning of a body that somebody else has sent: as much as helps whoever looks for a mistake, whatever its length. */
final class Excerpt {

    private static final int BYTES = 4096;
    private static final int CHARACTERS = 1000;

    private final Buffer read = Buffer.buffer();

    /** Takes some more, as long as there is room. */
    void add(Buffer more) {
        read.appendBuffer(more, 0, Math.min(more.length(), BYTES - read.length()));
    }

    boolean isFull() {
        return read.length() >= BYTES;
    }

    /** As text: what is no UTF-8 is replaced, and so are control characters but line ends. */
    String text() {
        StringBuilder text = new StringBuilder();
        new String(read.getBytes(), StandardCharsets.UTF_8)
                .codePoints()
                .limit(CHARACTERS)
                .map(c -> Character.isISOControl(c) && c != '\n' ? ' ' : c)
                .forEach(text::appendCodePoint);
        return text.toString();
    }
}
