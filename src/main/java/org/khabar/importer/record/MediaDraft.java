package org.khabar.importer.record;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khabar.content.change.Outcome;
import org.khabar.content.media.MediaContent;
import org.khabar.content.media.MediaKind;
import org.khabar.content.media.MediaRepository;
import org.khabar.content.media.MediaWorkflow;
import org.khabar.content.media.Rendition;
import org.khabar.importer.lookup.Lookup;

/** A media item that was read and waits to be written. Its poster is known by its identifier alone so far. */
record MediaDraft(
        String externalId,
        MediaKind kind,
        String url,
        MediaContent.Words words,
        MediaContent.Size size,
        Playback playback,
        List<Rendition> renditions) {

    /** Length in seconds, whether it runs live, and the picture shown before it plays. */
    record Playback(
            @Nullable Integer durationSeconds,
            boolean live,
            @Nullable UUID poster) {}

    /** Writes it. Call it within a transaction. */
    Outcome write(UUID id, MediaWorkflow workflow, MediaRepository media) {
        UUID poster = playback.poster();
        MediaContent.Playback played = new MediaContent.Playback(
                playback.durationSeconds(), playback.live(), poster == null ? null : media.findById(poster));
        return workflow.take(id, externalId, new MediaContent(kind, url, words, size, played, renditions));
    }

    /** Makes it known under its key. */
    void announce(Lookup lookup, UUID id) {
        lookup.media().put(externalId, id, kind);
    }
}
