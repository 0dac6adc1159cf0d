package org.khabar.feed.format;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khabar.content.name.Language;

/**
 * The newest of something, as every format tells it.
 *
 * @param id of the feed for ever, an IRI: who has read it is known by it, whatever its address
 * @param title what readers call it
 * @param language of its title and of names in it; items have languages of their own
 * @param page where people read the same
 * @param items newest first
 */
public record LatestFeed(
        String id,
        String title,
        Language language,
        String page,
        Publisher publisher,
        Links links,
        List<FeedItem> items) {

    private static final String NEVER = "1970-01-01T00:00:00Z";

    public LatestFeed {
        items = List.copyOf(items);
    }

    /** Whose feed it is; the logo is null where there is none. */
    public record Publisher(
            String name, String page, @Nullable String logo) {}

    /**
     * Addresses that belong to the feed.
     *
     * @param self its own, as it was asked for
     * @param next where it goes on; null behind its oldest item
     * @param hub its WebSub hub; null where there is none
     */
    public record Links(
            String self, @Nullable String next, @Nullable String hub) {}

    /** When anything on it last changed in a way that matters to readers, RFC 3339; the beginning of 1970 when it is empty. */
    public String updatedAt() {
        return items.stream()
                .map(FeedItem::updatedAt)
                .max(java.time.Instant::compareTo)
                .map(java.time.Instant::toString)
                .orElse(NEVER);
    }
}
