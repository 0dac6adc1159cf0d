package org.khabar.content.media.picture;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Bytes read by their position. Reading beyond their end throws {@link IndexOutOfBoundsException}. */
final class Octets {

    private final ByteBuffer bytes;

    Octets(byte[] bytes, ByteOrder order) {
        this(ByteBuffer.wrap(bytes), order);
    }

    private Octets(ByteBuffer bytes, ByteOrder order) {
        this.bytes = bytes.order(order);
    }

    int length() {
        return bytes.limit();
    }

    int u8(int at) {
        return bytes.get(at) & 0xFF;
    }

    int u16(int at) {
        return bytes.getShort(at) & 0xFFFF;
    }

    int u24(int at) {
        return bytes.order() == ByteOrder.BIG_ENDIAN ? u8(at) << 16 | u16(at + 1) : u16(at) | u8(at + 2) << 16;
    }

    /** A number that must fit into an int, which every offset in a file of ours does. */
    int u32(int at) {
        int value = bytes.getInt(at);
        if (value < 0) {
            throw new IndexOutOfBoundsException("beyond the end of any file");
        }
        return value;
    }

    /** Letters of ASCII. */
    String word(int at, int length) {
        byte[] letters = new byte[length];
        bytes.get(at, letters);
        return new String(letters, StandardCharsets.ISO_8859_1);
    }

    /** The bytes of a part, read in their own order. */
    Octets part(int at, int length, ByteOrder order) {
        return new Octets(bytes.slice(at, length), order);
    }
}
