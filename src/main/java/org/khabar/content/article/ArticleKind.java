package org.khabar.content.article;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What sort of piece an article is. */
public enum ArticleKind {
    STORY,
    LIVE,
    VIDEO,
    GALLERY,
    OPINION,
    EXPLAINER;

    /** As it stands in JSON and filters. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one of the given word. Throws IllegalArgumentException for any other. */
    @JsonCreator
    public static ArticleKind of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
