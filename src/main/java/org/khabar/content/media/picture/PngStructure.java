package org.khabar.content.media.picture;

import java.nio.ByteOrder;

/** Walks along the chunks of a PNG file (PNG 3rd edition, section 5) from its header to its end. */
final class PngStructure {

    private static final int SIGNATURE = 8;
    private static final int HEADER = 13;
    private static final int FRAME = 8;
    private static final int CHECKSUM = 4;

    private final Octets file;
    private int orientation = ExifOrientation.UPRIGHT;
    private boolean hasData;

    PngStructure(byte[] file) {
        this.file = new Octets(file, ByteOrder.BIG_ENDIAN);
    }

    /** The outline, once the last chunk was seen. What stands behind it is not looked at. */
    Outline outline() {
        if (file.u32(SIGNATURE) != HEADER || !type(SIGNATURE).equals("IHDR")) {
            throw Refusal.damaged();
        }
        int at = SIGNATURE;
        while (!type(at).equals("IEND")) {
            Octets chunk = file.part(at + FRAME, file.u32(at), ByteOrder.BIG_ENDIAN);
            look(type(at), chunk);
            at += FRAME + chunk.length() + CHECKSUM;
        }
        if (!hasData) {
            throw Refusal.damaged();
        }
        int header = SIGNATURE + FRAME;
        return new Outline(PictureType.PNG, file.u32(header), file.u32(header + 4), orientation);
    }

    private String type(int at) {
        return file.word(at + 4, 4);
    }

    private void look(String type, Octets chunk) {
        switch (type) {
            case "IDAT" -> hasData = true;
            case "acTL" -> throw Outline.animated();
            case "eXIf" -> orientation = ExifOrientation.of(chunk);
            default -> {}
        }
    }
}
