package org.khabar.content.media.picture;

import jakarta.enterprise.context.ApplicationScoped;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.khabar.kit.problem.ProblemException;
import org.khabar.kit.problem.ProblemType;

/** Makes files of uploads, only so many at a time: a picture takes far more memory than its file. */
@ApplicationScoped
public class Pictures {

    private static final int PATIENCE_SECONDS = 30;

    private final PictureConfig config;
    private final Semaphore turns;
    private final Decoder decoder;

    Pictures(PictureConfig config) {
        this.config = config;
        this.turns = new Semaphore(config.atOnce(), true);
        this.decoder = new Decoder();
    }

    /**
     * Writes an upload anew, in its own size and in smaller ones, into a folder that is there and empty.
     *
     * @throws ProblemException when it is no picture that can be used, or too many others are worked on
     * @throws IOException when the files cannot be written
     */
    public Picture write(Upload upload, Path folder) throws IOException {
        PictureType type = upload.type();
        Outline outline = Outline.of(type, upload.bytes(), maxMegapixels(type));
        takeTurn();
        try {
            BufferedImage picture = decoder.decode(upload.bytes(), outline);
            return new Sizes(config, folder).write(picture, outline.type());
        } finally {
            turns.release();
        }
    }

    private int maxMegapixels(PictureType type) {
        return switch (type) {
            case JPEG, PNG -> config.maxMegapixels();
            case WEBP -> Math.min(config.maxWebpMegapixels(), config.maxMegapixels());
        };
    }

    private void takeTurn() {
        try {
            if (turns.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new ProblemException(ProblemType.UNAVAILABLE, "Too many pictures are being worked on.");
    }
}
