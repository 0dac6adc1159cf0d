package org.khabar.content.media.picture;

import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import net.coobird.thumbnailator.util.exif.ExifFilterUtils;
import net.coobird.thumbnailator.util.exif.Orientation;

/**
 * Turns a file into an upright picture in sRGB, with transparency only where something shows through. The reader is chosen
 * by the type that we found, so that no other decoder can be reached, and it is told to leave text and metadata alone.
 */
final class Decoder {

    private static final String HEADLESS = "java.awt.headless";
    private static final int OPAQUE = 0xFF;

    Decoder() {
        if (System.getProperty(HEADLESS) == null) {
            // Pictures need no screen; looking for one fails where a display is named that cannot be reached.
            System.setProperty(HEADLESS, "true");
        }
        ImageIO.scanForPlugins();
    }

    BufferedImage decode(byte[] file, Outline outline) {
        BufferedImage stored = read(file, outline);
        if (stored.getWidth() != outline.width() || stored.getHeight() != outline.height()) {
            throw Refusal.damaged();
        }
        return ExifFilterUtils.getFilterForOrientation(Orientation.typeOf(outline.orientation()))
                .apply(plain(stored));
    }

    /** Decoders report broken data by all kinds of exceptions; none of them is our failure. */
    private static BufferedImage read(byte[] file, Outline outline) {
        try (ImageInputStream input = stream(file, outline.type())) {
            ImageReader reader = reader(outline.type());
            try {
                reader.setInput(input, false, true);
                return reader.read(0);
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException e) {
            throw Refusal.damaged();
        }
    }

    private static ImageInputStream stream(byte[] file, PictureType type) {
        return switch (type) {
            case JPEG, PNG -> new MemoryCacheImageInputStream(new ByteArrayInputStream(file));
            case WEBP -> new EndedStream(file);
        };
    }

    private static ImageReader reader(PictureType type) throws IOException {
        return switch (type) {
            case JPEG -> ImageIO.getImageReadersByFormatName("jpeg").next();
            case PNG -> ImageIO.getImageReadersByFormatName("png").next();
            case WEBP -> new WebPImageReaderSpi().createReaderInstance();
        };
    }

    /** The same in one of two layouts, its colours brought to sRGB. */
    private static BufferedImage plain(BufferedImage stored) {
        int layout = showsThrough(stored) ? BufferedImage.TYPE_4BYTE_ABGR : BufferedImage.TYPE_3BYTE_BGR;
        if (stored.getType() == layout) {
            return stored;
        }
        BufferedImage plain = new BufferedImage(stored.getWidth(), stored.getHeight(), layout);
        Graphics2D graphics = plain.createGraphics();
        try {
            graphics.drawImage(stored, 0, 0, null);
        } finally {
            graphics.dispose();
        }
        return plain;
    }

    /** Whether any pixel lets through what is behind it: many files have a channel for that and nothing in it. */
    private static boolean showsThrough(BufferedImage image) {
        if (!image.getColorModel().hasAlpha()) {
            return false;
        }
        Raster alpha = image.getAlphaRaster();
        if (alpha == null) {
            return true;
        }
        int opaque = OPAQUE << Math.max(0, alpha.getSampleModel().getSampleSize(0) - Byte.SIZE);
        int[] row = new int[alpha.getWidth()];
        for (int y = 0; y < alpha.getHeight(); y++) {
            alpha.getSamples(0, y, row.length, 1, 0, row);
            for (int sample : row) {
                if (sample < opaque) {
                    return true;
                }
            }
        }
        return false;
    }
}
