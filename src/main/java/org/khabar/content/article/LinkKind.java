package org.khabar.content.article;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Why one article points to another. */
public enum LinkKind {
    /** The editor recommends it beside the article. */
    RELATED,
    /** The same story in another language. */
    TRANSLATION,
    /** A block of the body links to it. */
    EMBEDDED;

    /** As it stands in JSON and filters. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one of the given word. Throws IllegalArgumentException for any other. */
    @JsonCreator
    public static LinkKind of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
