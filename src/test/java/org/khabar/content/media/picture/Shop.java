package org.khabar.content.media.picture;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/** Writes uploads into a folder as the application would. */
record Shop(Path folder) {

    Picture write(byte[] file) throws IOException {
        return write(file, null);
    }

    Picture write(byte[] file, @Nullable String declaredType) throws IOException {
        return new Pictures(new Settings()).write(new Upload(file, declaredType), folder);
    }

    BufferedImage seen(Picture.Size size) throws IOException {
        return ImageIO.read(folder.resolve(size.file()).toFile());
    }

    byte[] bytes(Picture.Size size) throws IOException {
        return Files.readAllBytes(folder.resolve(size.file()));
    }

    /** The settings as they come. */
    record Settings() implements PictureConfig {

        @Override
        public List<Integer> widths() {
            return List.of(320, 640, 960, 1200, 1920);
        }

        @Override
        public float quality() {
            return 0.82f;
        }

        @Override
        public float originalQuality() {
            return 0.92f;
        }

        @Override
        public int maxMegapixels() {
            return 50;
        }

        @Override
        public int maxWebpMegapixels() {
            return 16;
        }

        @Override
        public int atOnce() {
            return 2;
        }
    }
}
