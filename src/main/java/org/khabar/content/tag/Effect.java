package org.khabar.content.tag;

/** What taking something from the reference data did. */
public enum Effect {
    CREATED,
    UPDATED,
    UNCHANGED,
    /** It is gone, because the reference data no longer has it. */
    REMOVED
}
