package org.khabar.search.query;

import java.util.Locale;

/** Parts of an article that are looked into. */
public enum Zone {
    /** Kicker and headline. */
    HEAD,
    /** What stands above the text, the headline counting more than standfirst, keywords, by-line and names of tags. */
    TOP,
    /** Everything, in its order. */
    ALL;

    /** The name of the field in which an index has words of this part, read in one way. */
    public String field(Reading reading) {
        return reading.word() + "_" + name().toLowerCase(Locale.ROOT);
    }
}
