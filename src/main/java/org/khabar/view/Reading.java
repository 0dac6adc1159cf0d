package org.khabar.view;

import java.time.Instant;
import java.util.Set;
import org.khabar.content.name.Language;

/**
 * In which language, at which instant and with what expanded something is shown. Whatever is linked is shown only when
 * it is public at that instant.
 */
public record Reading(Language language, Instant now, Set<Include> includes, BodyForm body) {

    public Reading {
        includes = Set.copyOf(includes);
    }

    /** Nothing expanded, no body. */
    public static Reading plain(Language language, Instant now) {
        return new Reading(language, now, Set.of(), BodyForm.NONE);
    }

    /** Whether the relation is expanded. */
    public boolean includes(Include include) {
        return includes.contains(include);
    }
}
