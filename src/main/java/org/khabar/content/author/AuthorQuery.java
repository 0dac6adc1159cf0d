package org.khabar.content.author;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khabar.content.name.Language;

/** Authors sorted by their names in a language, at most so many, behind the given place. */
public record AuthorQuery(
        Language language, int limit, @Nullable Place after) {

    /** Names everything that decides the order: a cursor belongs to one of these. */
    public String fingerprint() {
        return "authors " + language;
    }

    /** A place in the list: the sort key of a name, and the author that stands there. */
    public record Place(String key, UUID id) {}
}
