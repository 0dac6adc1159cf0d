package org.khabar.content.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.khabar.content.change.Effect;
import org.khabar.content.change.Outcome;

/** The only way in which media items are written. */
@ApplicationScoped
public class MediaWorkflow {

    private final MediaRepository media;
    private final Clock clock;

    MediaWorkflow(MediaRepository media, Clock clock) {
        this.media = media;
        this.clock = clock;
    }

    /**
     * Takes a media item from a source, which knows it by the given key.
     *
     * @param id the identifier it gets when it is new
     */
    @Transactional
    public Outcome take(UUID id, String externalId, MediaContent content) {
        Optional<Media> known = media.byExternalId(externalId);
        if (known.isPresent()) {
            return Outcome.of(known.get().id, known.get().describe(content, clock.instant()));
        }
        media.persist(new Media(id, externalId, content, clock.instant()));
        return new Outcome(id, Effect.CREATED);
    }
}
