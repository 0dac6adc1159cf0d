package org.khabar.content.media.picture;

import java.nio.ByteOrder;

/** Walks along the segments of a JPEG file (ITU-T T.81, annex B) from its first marker to its last. */
final class JpegStructure {

    /** Progressive files have about ten scans; each further one costs the decoder another pass over the whole picture. */
    private static final int MAX_SCANS = 64;

    private static final int PRECISION = 8;
    private static final int FIRST_RESTART = 0xD0;
    private static final int LAST_RESTART = 0xD7;
    private static final int LONE = 0x01;

    private final Octets file;
    private int at = 2;
    private int width;
    private int height;
    private int orientation = ExifOrientation.UPRIGHT;
    private boolean oriented;
    private int scans;

    JpegStructure(byte[] file) {
        this.file = new Octets(file, ByteOrder.BIG_ENDIAN);
    }

    /** The outline, once the end of the picture was seen. What stands behind it is not looked at. */
    Outline outline() {
        while (step(marker())) {
            if (scans > MAX_SCANS) {
                throw Refusal.unusable("has more than " + MAX_SCANS + " scans");
            }
        }
        if (scans == 0 || height == 0) {
            throw Refusal.damaged();
        }
        return new Outline(PictureType.JPEG, width, height, orientation);
    }

    private int marker() {
        if (file.u8(at) != 0xFF) {
            throw Refusal.damaged();
        }
        while (file.u8(at) == 0xFF) {
            at++;
        }
        return file.u8(at++);
    }

    /** Steps over what the marker begins; false at the end of the picture. */
    private boolean step(int marker) {
        if (isRestart(marker) || marker == LONE) {
            return true;
        }
        switch (marker) {
            case 0xD9 -> {
                return false;
            }
            case 0xC0, 0xC1, 0xC2 -> frame();
            case 0xC3, 0xC5, 0xC6, 0xC7, 0xC9, 0xCA, 0xCB, 0xCD, 0xCE, 0xCF ->
                throw Refusal.unusable("is a kind of JPEG that browsers do not show");
            case 0xE1 -> exif();
            case 0x00, 0xD8 -> throw Refusal.damaged();
            default -> {}
        }
        at += segmentLength();
        if (marker == 0xDA) {
            scans++;
            skipScan();
        }
        return true;
    }

    private int segmentLength() {
        int length = file.u16(at);
        if (length < 2) {
            throw Refusal.damaged();
        }
        return length;
    }

    private void frame() {
        if (width != 0 || file.u8(at + 2) != PRECISION) {
            throw Refusal.damaged();
        }
        height = file.u16(at + 3);
        width = file.u16(at + 5);
    }

    private void exif() {
        Octets segment = file.part(at + 2, segmentLength() - 2, ByteOrder.BIG_ENDIAN);
        if (!oriented && ExifOrientation.isExif(segment)) {
            oriented = true;
            orientation = ExifOrientation.of(segment);
        }
    }

    /** In coded data a byte FF is followed by 00, or by a restart; anything else is the next marker. */
    private void skipScan() {
        while (file.u8(at) != 0xFF || file.u8(at + 1) == 0 || isRestart(file.u8(at + 1))) {
            at++;
        }
    }

    private static boolean isRestart(int marker) {
        return marker >= FIRST_RESTART && marker <= LAST_RESTART;
    }
}
