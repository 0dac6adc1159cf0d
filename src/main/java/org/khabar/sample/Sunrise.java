package org.khabar.sample;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.Adler32;
import java.util.zip.CRC32;

/**
 * A drawing in four colours, as PNG: the sun above fields. It is written without an encoder, because those differ between
 * versions of Java, and with its bytes the address of the file would.
 */
final class Sunrise {

    static final int WIDTH = 320;
    static final int HEIGHT = 180;

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte[] PALETTE = {
        (byte) 0xFD, (byte) 0xE3, (byte) 0xC0, -1, (byte) 0x99, 0x33, 0x13, (byte) 0x88, 0x08, 0x0B, 0x57, 0x04
    };
    private static final int SKY = 0;
    private static final int SUN = 1;
    private static final int FIELD = 2;
    private static final int FURROW = 3;
    private static final int HORIZON = 120;
    private static final int RADIUS = 56;
    private static final int BITS = 2;
    private static final int BYTES_PER_ROW = WIDTH * BITS / Byte.SIZE;

    private Sunrise() {}

    /** The whole file (RFC 2083). */
    static byte[] png() {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(SIGNATURE);
        byte[] head = ByteBuffer.allocate(13)
                .putInt(WIDTH)
                .putInt(HEIGHT)
                .put((byte) BITS)
                .put((byte) 3)
                .array();
        chunk(file, "IHDR", head);
        chunk(file, "PLTE", PALETTE);
        chunk(file, "IDAT", stored(rows()));
        chunk(file, "IEND", new byte[0]);
        return file.toByteArray();
    }

    private static byte[] rows() {
        ByteBuffer rows = ByteBuffer.allocate(HEIGHT * (1 + BYTES_PER_ROW));
        for (int y = 0; y < HEIGHT; y++) {
            rows.put((byte) 0);
            for (int at = 0; at < BYTES_PER_ROW; at++) {
                int packed = 0;
                for (int x = at * 4; x < at * 4 + 4; x++) {
                    packed = packed << BITS | colour(x, y);
                }
                rows.put((byte) packed);
            }
        }
        return rows.array();
    }

    private static int colour(int x, int y) {
        int dx = x - WIDTH / 2;
        int dy = y - HORIZON;
        if (y < HORIZON) {
            return dx * dx + dy * dy < RADIUS * RADIUS ? SUN : SKY;
        }
        // Furrows run towards the middle of the horizon.
        return Math.floorMod(dx * 12 / (dy + 8), 8) < 2 ? FURROW : FIELD;
    }

    /** Data that is not compressed, in one block (RFC 1950 and 1951). */
    private static byte[] stored(byte[] data) {
        Adler32 sum = new Adler32();
        sum.update(data);
        ByteBuffer stored = ByteBuffer.allocate(data.length + 11).order(ByteOrder.LITTLE_ENDIAN);
        stored.put((byte) 0x78).put((byte) 0x01).put((byte) 1);
        stored.putShort((short) data.length).putShort((short) ~data.length).put(data);
        return stored.order(ByteOrder.BIG_ENDIAN).putInt((int) sum.getValue()).array();
    }

    private static void chunk(ByteArrayOutputStream file, String type, byte[] content) {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(name);
        sum.update(content);
        ByteBuffer chunk = ByteBuffer.allocate(content.length + 12);
        chunk.putInt(content.length).put(name).put(content).putInt((int) sum.getValue());
        file.writeBytes(chunk.array());
    }
}
