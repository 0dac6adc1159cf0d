package org.khabar.content.name;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** The languages in which the newsroom names things; in JSON a BCP 47 tag. */
public enum Language {
    HI,
    EN;

    /** The BCP 47 tag. */
    @JsonValue
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The language of a BCP 47 tag, whatever its case and region. Throws IllegalArgumentException for any other. */
    @JsonCreator
    public static Language of(String tag) {
        return valueOf(tag.split("-", 2)[0].toUpperCase(Locale.ROOT));
    }

    /** The one a name falls back to when it is missing in this one. */
    public Language other() {
        return this == HI ? EN : HI;
    }
}
