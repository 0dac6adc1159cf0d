package org.khabar.view;

import java.util.Locale;

/** The relations of an article that can be expanded, one level deep. */
public enum Include {
    /** By-lines carry their authors whole. */
    AUTHOR,
    /** Sections carry their breadcrumb and names. */
    SECTION,
    /** Tags carry names, aliases and facts. */
    TAGS,
    /** Articles that the editor recommends. */
    RELATED,
    /** The same story in other languages. */
    TRANSLATIONS;

    /** As it stands in a query string. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
