package org.khabar.content.article;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Where an article stands on its way to the reader. Only what is {@link #PUBLISHED} can be public. */
public enum ArticleStatus {
    DRAFT,
    /** Will be published at a time that is set. */
    SCHEDULED,
    PUBLISHED,
    /** Withdrawn from readers, kept for the newsroom. */
    ARCHIVED;

    /** As it stands in JSON. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one of the given word. Throws IllegalArgumentException for any other. */
    @JsonCreator
    public static ArticleStatus of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
