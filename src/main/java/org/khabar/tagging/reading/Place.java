package org.khabar.tagging.reading;

/**
 * In which text something stands.
 *
 * @param field the member of the article: {@code headline}, {@code body}
 * @param block number of the block of a body, from 0; -1 in other fields
 * @param line number of the text within its block, from 0: the points of a list, the cells of a table
 */
public record Place(String field, int block, int line) {

    /** A field that is one text. */
    public static Place of(String field) {
        return new Place(field, -1, 0);
    }
}
