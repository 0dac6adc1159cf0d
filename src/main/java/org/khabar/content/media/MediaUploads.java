package org.khabar.content.media;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Function;
import org.jboss.logging.Logger;
import org.khabar.content.media.file.MediaFiles;
import org.khabar.content.media.picture.Picture;
import org.khabar.content.media.picture.Pictures;
import org.khabar.content.media.picture.Upload;
import org.khabar.kit.id.Ids;
import org.khabar.kit.problem.ProblemException;

/**
 * Brings uploads in: first their files, then their row. In the end the database is asked whether the row is there, and
 * without it the files go again, whatever it was that failed. Call it outside of any transaction.
 */
@ApplicationScoped
public class MediaUploads {

    private static final Logger LOG = Logger.getLogger(MediaUploads.class);

    private final Pictures pictures;
    private final MediaFiles files;
    private final MediaRepository media;
    private final Clock clock;

    MediaUploads(Pictures pictures, MediaFiles files, MediaRepository media, Clock clock) {
        this.pictures = pictures;
        this.files = files;
        this.media = media;
        this.clock = clock;
    }

    /**
     * Stores a picture.
     *
     * @param writing writes its row, or does not because it was written before
     * @return what the writing answered
     * @throws ProblemException when it is no picture that can be used, or cannot be stored
     */
    public <T> T store(Upload upload, Function<StoredPicture, T> writing) {
        return store(Ids.at(clock.instant()), folder -> pictures.write(upload, folder), writing);
    }

    /**
     * Stores a picture that somebody else makes.
     *
     * @param id the identifier that the item gets
     * @param making writes its files
     * @param writing writes its row
     * @return what the writing answered
     */
    public <T> T store(UUID id, MediaFiles.Filling<Picture> making, Function<StoredPicture, T> writing) {
        MediaFiles.Added<Picture> added = files.add(id, making);
        try {
            return writing.apply(new StoredPicture(id, added.name(), added.content()));
        } finally {
            settle(added.name());
        }
    }

    /**
     * Clears away what crashes left behind.
     *
     * @param alone whether no other process can be storing uploads right now
     */
    public void sweep(boolean alone) {
        files.sweep(alone, media::usesFiles);
    }

    /** Should the database not answer, the next sweep asks again. */
    private void settle(String fileSet) {
        try {
            files.settle(fileSet, media.usesFiles(fileSet));
        } catch (RuntimeException e) {
            LOG.warnf("What became of the files %s remains to be settled: %s", fileSet, e);
        }
    }
}
