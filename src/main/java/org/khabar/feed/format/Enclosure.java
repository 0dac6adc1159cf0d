package org.khabar.feed.format;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khabar.content.media.MediaKind;
import org.khabar.content.media.Rendition;
import org.khabar.view.media.MediaView;

/**
 * A file that comes with an article.
 *
 * @param kind what it is
 * @param url absolute
 * @param type media type; null where nothing tells it, as of a video that stands on a page of its own
 * @param size width and height in pixels, length in seconds, as far as they are known
 * @param words what is said of it
 */
public record Enclosure(
        MediaKind kind, String url, @Nullable String type, Size size, Words words) {

    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("jpg", "image/jpeg"),
            Map.entry("jpeg", "image/jpeg"),
            Map.entry("png", "image/png"),
            Map.entry("webp", "image/webp"),
            Map.entry("gif", "image/gif"),
            Map.entry("avif", "image/avif"),
            Map.entry("mp4", "video/mp4"),
            Map.entry("webm", "video/webm"),
            Map.entry("m3u8", "application/vnd.apple.mpegurl"),
            Map.entry("mp3", "audio/mpeg"),
            Map.entry("m4a", "audio/mp4"),
            Map.entry("ogg", "audio/ogg"));

    /** Pixels and seconds. */
    public record Size(
            @Nullable Integer width,
            @Nullable Integer height,
            @Nullable Integer seconds) {}

    /** Title, what it shows, and who made it. */
    public record Words(
            @Nullable String title,
            @Nullable String alt,
            @Nullable String credit) {}

    /** The files of a media item: its largest rendition or else the original, and before a video the picture that stands for it. */
    public static List<Enclosure> of(@Nullable MediaView media) {
        return media == null
                ? List.of()
                : Stream.of(media.poster(), media)
                        .filter(Objects::nonNull)
                        .map(Enclosure::largest)
                        .toList();
    }

    private static Enclosure largest(MediaView media) {
        Words words = new Words(media.title(), media.alt() == null ? media.caption() : media.alt(), media.credit());
        Rendition largest =
                media.renditions().isEmpty() ? null : media.renditions().getLast();
        if (largest == null) {
            Size size = new Size(media.width(), media.height(), media.durationSeconds());
            return new Enclosure(media.kind(), media.url(), type(media.url()), size, words);
        }
        String type = largest.type() == null ? type(largest.url()) : largest.type();
        Size size = new Size(largest.width(), largest.height(), media.durationSeconds());
        return new Enclosure(media.kind(), largest.url(), type, size, words);
    }

    /** The media type that an address shows by how its path ends. */
    private static @Nullable String type(String url) {
        String path = url.split("[?#]", 2)[0];
        return TYPES.get(path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }
}
