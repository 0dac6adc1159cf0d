package org.khabar.content.media.picture;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.FileImageOutputStream;
import javax.imageio.stream.ImageOutputStream;

/** Writes a picture as a file that holds the picture and nothing else. */
final class Encoder {

    private Encoder() {}

    /**
     * Writes JPEG.
     *
     * @param progressive smaller, and seen before all of it is there, for twice the work
     */
    static void jpeg(BufferedImage picture, float quality, boolean progressive, Path file) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ImageWriteParam param = writer.getDefaultWriteParam();
        param.setProgressiveMode(progressive ? ImageWriteParam.MODE_DEFAULT : ImageWriteParam.MODE_DISABLED);
        param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        param.setCompressionQuality(quality);
        write(writer, param, picture, file);
    }

    static void png(BufferedImage picture, Path file) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        write(writer, writer.getDefaultWriteParam(), picture, file);
    }

    private static void write(ImageWriter writer, ImageWriteParam param, BufferedImage picture, Path file)
            throws IOException {
        try (ImageOutputStream output = new FileImageOutputStream(file.toFile())) {
            writer.setOutput(output);
            writer.write(null, new IIOImage(picture, null, null), param);
        } finally {
            writer.dispose();
        }
    }
}
