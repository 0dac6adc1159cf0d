package org.khabar.content.media.picture;

import java.nio.ByteOrder;

/** Finds in Exif data how a picture must be turned: the one thing of all it tells that we use. */
final class ExifOrientation {

    /** Upright as it is. */
    static final int UPRIGHT = 1;

    private static final String PREFIX = "Exif\0\0";
    private static final int LAST = 8;
    private static final int TAG = 274;
    private static final int SHORT = 3;
    private static final int ENTRY = 12;

    private ExifOrientation() {}

    /** Whether a segment of a JPEG file holds Exif data. */
    static boolean isExif(Octets segment) {
        return segment.length() >= PREFIX.length()
                && segment.word(0, PREFIX.length()).equals(PREFIX);
    }

    /** The orientation that Exif data tells, with or without its prefix; upright when it tells none, or nonsense. */
    static int of(Octets exif) {
        int prefix = isExif(exif) ? PREFIX.length() : 0;
        try {
            String order = exif.word(prefix, 2);
            return firstDirectory(exif.part(
                    prefix,
                    exif.length() - prefix,
                    order.equals("MM") ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN));
        } catch (IndexOutOfBoundsException e) {
            return UPRIGHT;
        }
    }

    /** Looks through the first image file directory (TIFF 6.0, section 2). */
    private static int firstDirectory(Octets tiff) {
        int directory = tiff.u32(4);
        int entries = tiff.u16(directory);
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + i * ENTRY;
            if (tiff.u16(entry) == TAG && tiff.u16(entry + 2) == SHORT) {
                int value = tiff.u16(entry + 8);
                return value >= UPRIGHT && value <= LAST ? value : UPRIGHT;
            }
        }
        return UPRIGHT;
    }
}
