package org.khabar.content.media.picture;

import java.nio.ByteOrder;

/** Walks along the chunks of a WebP file (RFC 9649): the picture's own size must be that which the file announces. */
final class WebpStructure {

    private static final int HEAD = 12;
    private static final int FRAME = 8;
    private static final int ANIMATED = 0x02;
    private static final int SIDE = 0x3FFF;
    private static final int LOSSLESS = 0x2F;
    private static final int KEY_FRAME = 0x2A019D;

    private final Octets file;
    private int orientation = ExifOrientation.UPRIGHT;
    private int canvasWidth;
    private int canvasHeight;
    private int width;
    private int height;

    WebpStructure(byte[] file) {
        this.file = new Octets(file, ByteOrder.LITTLE_ENDIAN);
    }

    /** The outline, once every chunk was seen. */
    Outline outline() {
        if (file.u32(4) > file.length() - FRAME) {
            throw Refusal.damaged();
        }
        int end = file.u32(4) + FRAME;
        int at = HEAD;
        while (at < end) {
            Octets chunk = file.part(at + FRAME, file.u32(at + 4), ByteOrder.LITTLE_ENDIAN);
            look(file.word(at, 4), chunk);
            at += FRAME + chunk.length() + (chunk.length() & 1);
        }
        if (canvasWidth != 0 && (width != canvasWidth || height != canvasHeight)) {
            throw Refusal.damaged();
        }
        return new Outline(PictureType.WEBP, width, height, orientation);
    }

    private void look(String type, Octets chunk) {
        switch (type) {
            case "VP8X" -> canvas(chunk);
            case "ANIM", "ANMF" -> throw Outline.animated();
            case "VP8 " -> lossy(chunk);
            case "VP8L" -> lossless(chunk);
            case "EXIF" -> orientation = ExifOrientation.of(chunk);
            default -> {}
        }
    }

    private void canvas(Octets chunk) {
        if ((chunk.u8(0) & ANIMATED) != 0) {
            throw Outline.animated();
        }
        canvasWidth = chunk.u24(4) + 1;
        canvasHeight = chunk.u24(7) + 1;
    }

    /** A key frame of VP8 (RFC 6386 section 9.1). */
    private void lossy(Octets chunk) {
        if ((chunk.u8(0) & 1) != 0 || chunk.u24(3) != KEY_FRAME) {
            throw Refusal.damaged();
        }
        size(chunk.u16(6) & SIDE, chunk.u16(8) & SIDE);
    }

    /** The header of a lossless picture (RFC 9649 section 3.4): 14 bits of width, 14 of height, both less one. */
    private void lossless(Octets chunk) {
        if (chunk.u8(0) != LOSSLESS) {
            throw Refusal.damaged();
        }
        int bits = chunk.u24(1) | (chunk.u8(4) & 0x0F) << 24;
        size((bits & SIDE) + 1, (bits >> 14 & SIDE) + 1);
    }

    private void size(int pictureWidth, int pictureHeight) {
        if (width != 0) {
            throw Refusal.damaged();
        }
        width = pictureWidth;
        height = pictureHeight;
    }
}
