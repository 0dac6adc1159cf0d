package org.khabar.content.media;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an editor or importer says of a media item. */
public record MediaContent(
        MediaKind kind, String url, Words words, Size size, Playback playback, List<Rendition> renditions) {

    public MediaContent {
        renditions = List.copyOf(renditions);
    }

    /** The same with what people say of it said anew. */
    MediaContent describedAs(MediaDescription description) {
        Size focused = new Size(size.width, size.height, description.focalPoint());
        return new MediaContent(kind, url, description.words(), focused, playback, renditions);
    }

    /** What is said beside it. */
    public record Words(
            @Nullable String title,
            @Nullable String alt,
            @Nullable String caption,
            @Nullable String credit) {}

    /** Size of the original in pixels, and what must stay visible of it. */
    public record Size(
            @Nullable Integer width,
            @Nullable Integer height,
            @Nullable FocalPoint focalPoint) {}

    /** For video and sound: its length, whether it is running live, and the picture shown before it plays. */
    public record Playback(
            @Nullable Integer durationSeconds,
            boolean live,
            @Nullable Media poster) {}
}
