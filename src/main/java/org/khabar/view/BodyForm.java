package org.khabar.view;

import java.util.Locale;

/** In which form bodies are answered. */
public enum BodyForm {
    BLOCKS,
    HTML,
    TEXT,
    NONE;

    /** As it stands in a query string. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
