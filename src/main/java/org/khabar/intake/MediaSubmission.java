package org.khabar.intake;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khabar.content.media.MediaContent;
import org.khabar.content.media.MediaKind;
import org.khabar.content.media.MediaRepository;
import org.khabar.content.media.Rendition;

/** A media item that was read and waits to be written. Its poster is known by its identifier alone so far. */
public record MediaSubmission(
        MediaKind kind,
        String url,
        MediaContent.Words words,
        MediaContent.Size size,
        Playback playback,
        List<Rendition> renditions) {

    public MediaSubmission {
        renditions = List.copyOf(renditions);
    }

    /** Length in seconds, whether it runs live, and the picture shown before it plays. */
    public record Playback(
            @Nullable Integer durationSeconds,
            boolean live,
            @Nullable UUID poster) {}

    /** The same with its poster. Call it within a transaction. */
    public MediaContent content(MediaRepository media) {
        UUID poster = playback.poster();
        MediaContent.Playback played = new MediaContent.Playback(
                playback.durationSeconds(), playback.live(), poster == null ? null : media.findById(poster));
        return new MediaContent(kind, url, words, size, played, renditions);
    }
}
