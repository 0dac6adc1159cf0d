package org.khabar.sample;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.khabar.content.change.Actor;
import org.khabar.content.media.Media;
import org.khabar.content.media.MediaContent;
import org.khabar.content.media.MediaDescription;
import org.khabar.content.media.MediaRepository;
import org.khabar.content.media.MediaUploads;
import org.khabar.content.media.MediaWorkflow;
import org.khabar.content.media.StoredPicture;
import org.khabar.content.media.picture.Picture;
import org.khabar.kit.id.Ids;
import org.khabar.kit.problem.ProblemException;

/** The one picture of the sample newsroom whose file lies on this server, so that there is one to look at. */
@ApplicationScoped
class SampleUpload {

    static final UUID ID = Ids.at(Shift.ANCHOR, "sample/sunrise");

    private static final Logger LOG = Logger.getLogger(SampleUpload.class);
    private static final MediaDescription DESCRIPTION = new MediaDescription(
            new MediaContent.Words("सूर्योदय", "खेतों के ऊपर उगता सूरज", "गाँव की सुबह।", "रेखाचित्र: खबर"), null);

    private final MediaUploads uploads;
    private final MediaWorkflow workflow;
    private final MediaRepository media;

    SampleUpload(MediaUploads uploads, MediaWorkflow workflow, MediaRepository media) {
        this.uploads = uploads;
        this.workflow = workflow;
        this.media = media;
    }

    /** Stores it unless it is there. A newsroom without it is one all the same. */
    void store() {
        Optional<Media> present = QuarkusTransaction.requiringNew().call(() -> media.findByIdOptional(ID));
        if (present.isPresent()) {
            return;
        }
        try {
            uploads.store(ID, SampleUpload::draw, this::write);
        } catch (ProblemException e) {
            LOG.warnf("The sample newsroom is loaded without its uploaded picture: %s", e.detail());
        }
    }

    private static Picture draw(Path folder) throws IOException {
        Picture.Size size = new Picture.Size(Sunrise.WIDTH + ".png", Sunrise.WIDTH, Sunrise.HEIGHT, "image/png");
        Files.write(folder.resolve(size.file()), Sunrise.png());
        return new Picture(size, List.of(size));
    }

    private Media write(StoredPicture stored) {
        return workflow.create(stored, DESCRIPTION, Actor.IMPORT);
    }
}
