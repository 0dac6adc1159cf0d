package org.khabar.content.media;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a media item is. */
public enum MediaKind {
    IMAGE,
    VIDEO,
    AUDIO;

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    @JsonCreator
    public static MediaKind of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
