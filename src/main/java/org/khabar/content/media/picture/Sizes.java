package org.khabar.content.media.picture;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.coobird.thumbnailator.Thumbnails;
import net.coobird.thumbnailator.resizers.configurations.ScalingMode;

/**
 * Writes one picture in all its sizes. What can be seen through is PNG in every size. All else is shown as JPEG; its
 * original stays PNG when it came as PNG, because a chart's letters do not survive JPEG.
 */
final class Sizes {

    private final PictureConfig config;
    private final Path folder;

    Sizes(PictureConfig config, Path folder) {
        this.config = config;
        this.folder = folder;
    }

    Picture write(BufferedImage picture, PictureType cameAs) throws IOException {
        PictureType shownAs = picture.getColorModel().hasAlpha() ? PictureType.PNG : PictureType.JPEG;
        PictureType keptAs = cameAs == PictureType.PNG ? PictureType.PNG : shownAs;
        Picture.Size original = write(picture, keptAs, true);
        List<Picture.Size> renditions = new ArrayList<>();
        BufferedImage last = picture;
        for (int width : widths(picture.getWidth())) {
            if (width == original.width() && keptAs == shownAs) {
                renditions.addFirst(original);
            } else {
                last = scaled(last, picture, width);
                renditions.addFirst(write(last, shownAs, false));
            }
        }
        return new Picture(original, renditions);
    }

    /** Widest first: the configured ones that are narrower than the picture, and its own unless all of them are. */
    private List<Integer> widths(int own) {
        int widest = config.widths().stream().mapToInt(Integer::intValue).max().orElse(0);
        Stream<Integer> narrower = config.widths().stream().filter(width -> width < own);
        IntStream itself = own <= widest ? IntStream.of(own) : IntStream.empty();
        return Stream.concat(narrower, itself.boxed())
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    /** Made of the last larger one, which is much quicker than from the original; heights follow the original's shape. */
    private static BufferedImage scaled(BufferedImage larger, BufferedImage original, int width) throws IOException {
        if (width == larger.getWidth()) {
            return larger;
        }
        long height = Math.round((double) original.getHeight() * width / original.getWidth());
        return Thumbnails.of(larger)
                .forceSize(width, (int) Math.max(1, height))
                .scalingMode(ScalingMode.PROGRESSIVE_BILINEAR)
                .asBufferedImage();
    }

    private Picture.Size write(BufferedImage picture, PictureType type, boolean isOriginal) throws IOException {
        String name = picture.getWidth() + "." + type.extension();
        Path file = folder.resolve(name);
        if (type == PictureType.JPEG) {
            float quality = isOriginal ? config.originalQuality() : config.quality();
            Encoder.jpeg(picture, quality, !isOriginal, file);
        } else {
            Encoder.png(picture, file);
        }
        return new Picture.Size(name, picture.getWidth(), picture.getHeight(), type.mediaType());
    }
}
