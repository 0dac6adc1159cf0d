package org.khabar.content.media.picture;

import java.util.List;

/**
 * A picture that lies ready as files.
 *
 * @param original in its own size
 * @param renditions in smaller sizes, smallest first; the last is as wide as the original unless that is very wide
 */
public record Picture(Size original, List<Size> renditions) {

    public Picture {
        renditions = List.copyOf(renditions);
    }

    /**
     * One size of it.
     *
     * @param file the name of the file: the width and how its type is written, {@code 640.jpg}
     * @param width in pixels
     * @param height in pixels
     * @param type its media type
     */
    public record Size(String file, int width, int height, String type) {}
}
