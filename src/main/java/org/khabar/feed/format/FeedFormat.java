package org.khabar.feed.format;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** In which formats feeds are told; the word of each ends the address. */
public enum FeedFormat {
    RSS("application/rss+xml"),
    ATOM("application/atom+xml"),
    JSON("application/feed+json");

    private final String mediaType;

    FeedFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    /** As it ends an address. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Without its charset, which is always UTF-8. */
    public String mediaType() {
        return mediaType;
    }

    /** The feed in this format. */
    public String write(LatestFeed feed) {
        return switch (this) {
            case RSS -> RssWriter.write(feed);
            case ATOM -> AtomWriter.write(feed);
            case JSON -> JsonFeed.write(feed);
        };
    }

    /** The format of a word; empty for any other. */
    public static Optional<FeedFormat> of(String word) {
        return Arrays.stream(values())
                .filter(format -> format.word().equals(word))
                .findFirst();
    }
}
