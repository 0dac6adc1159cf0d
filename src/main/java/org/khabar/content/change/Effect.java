package org.khabar.content.change;

/** What taking something from a source did. */
public enum Effect {
    CREATED,
    UPDATED,
    /** The source says what was known already; nothing was written. */
    UNCHANGED
}
