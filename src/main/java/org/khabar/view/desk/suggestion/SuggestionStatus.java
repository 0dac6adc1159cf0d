package org.khabar.view.desk.suggestion;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What became of a tag that a text names. */
public enum SuggestionStatus {
    /** The article has it not, and nobody rejected it. */
    OPEN,
    /** The article has it because somebody gave it. */
    ACCEPTED,
    /** The article has it because an import gave it by itself. */
    AUTOMATIC,
    /** Somebody said that the article is not about it. */
    REJECTED;

    /** As it stands in JSON and queries. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
