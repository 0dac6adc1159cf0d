package org.khabar.content.media.picture;

import org.khabar.kit.problem.ProblemException;

/**
 * What the structure of a file says of its picture, without anything being decoded.
 *
 * @param width in pixels, as it is stored
 * @param height in pixels, as it is stored
 * @param orientation how it must be turned to be seen upright: a value of Exif's tag 274, 1 to 8
 */
record Outline(PictureType type, int width, int height, int orientation) {

    private static final long MEGA = 1_000_000;

    /** The outline of a whole file, whose type its first bytes have told. Refuses what is damaged, animated or too large. */
    static Outline of(PictureType type, byte[] file, int maxMegapixels) {
        try {
            Outline outline = switch (type) {
                case JPEG -> new JpegStructure(file).outline();
                case PNG -> new PngStructure(file).outline();
                case WEBP -> new WebpStructure(file).outline();
            };
            outline.check(maxMegapixels);
            return outline;
        } catch (IndexOutOfBoundsException e) {
            throw Refusal.damaged();
        }
    }

    /** The refusal of a file that moves. */
    static ProblemException animated() {
        return Refusal.unusable("is animated: send a still picture, or a video by its address");
    }

    private void check(int maxMegapixels) {
        if (width < 1 || height < 1) {
            throw Refusal.damaged();
        }
        if ((long) width * height > maxMegapixels * MEGA) {
            throw Refusal.unusable(
                    "has " + width + " × " + height + " pixels; at most " + maxMegapixels + " million are taken");
        }
    }
}
