package org.khabar.content.tag;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How a candidacy ended. */
public enum CandidacyResult {
    /** Not counted yet. */
    PENDING,
    WON,
    LOST,
    /** "None of the above": votes for nobody. */
    NOTA;

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    @JsonCreator
    public static CandidacyResult of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
