package org.khabar.content.change;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What can be changed. */
public enum EntityType {
    ARTICLE,
    AUTHOR,
    SECTION,
    TAG,
    MEDIA,
    FRONT,
    KEY,
    WEBHOOK;

    /** As it stands in JSON and in surrogate keys: {@code article}. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
