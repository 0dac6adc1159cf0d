package org.khabar.search.query;

import java.util.Locale;

/** Ways in which the words of an article are read. */
public enum Reading {
    /** As the fold has them. */
    SPELT,
    /** Of the fold, without their inflection. */
    STEM,
    /** As they sound in either script: a word has several keys. */
    SOUND;

    /** As fields of an index are named: {@code stem}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
