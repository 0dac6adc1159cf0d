package org.khabar.tagging.reading;

import org.jspecify.annotations.Nullable;

/**
 * In which text something stands.
 *
 * @param entry names the live entry, so that later ones come behind; null outside of these
 * @param field the member of the article: {@code headline}, {@code body}
 * @param block number of the block of a body, from 0; -1 in other fields
 * @param line number of the text within its block, from 0: the points of a list, the cells of a table
 */
public record Place(@Nullable String entry, String field, int block, int line) {

    /** A field that is one text. */
    public static Place of(String field) {
        return new Place(null, field, -1, 0);
    }
}
