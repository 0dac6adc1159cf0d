package org.khabar.view;

import java.util.Locale;

/** How much of each article a list shows. */
public enum Profile {
    FULL,
    /** What slow phones need: a list of 20 stays within 8 KB compressed. */
    LITE;

    /** As it stands in a query string. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
