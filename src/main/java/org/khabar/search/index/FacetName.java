package org.khabar.search.index;

import java.util.Locale;

/** By what hits can be counted. */
public enum FacetName {
    PARTY,
    CANDIDATE,
    CONSTITUENCY,
    STATE,
    SECTION,
    AUTHOR,
    YEAR;

    /** As it stands in a query string and in JSON: {@code party}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What the index counts under: the word and the value. */
    public String of(Object value) {
        return word() + "|" + value;
    }
}
