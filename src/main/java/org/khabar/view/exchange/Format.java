package org.khabar.view.exchange;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** In which vocabulary something is answered. */
public enum Format {
    JSON("application/json"),
    JSONLD("application/ld+json"),
    NINJS("application/vnd.iptc.ninjs+json");

    private final String mediaType;

    Format(String mediaType) {
        this.mediaType = mediaType;
    }

    /** As it stands in a query string. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Without parameters. */
    public String mediaType() {
        return mediaType;
    }

    /** The format of the only media type that is accepted; JSON where several are, or any. */
    static Format accepted(@Nullable String accept) {
        return Arrays.stream(values())
                .filter(format -> format.mediaType.equals(accept))
                .findFirst()
                .orElse(JSON);
    }
}
