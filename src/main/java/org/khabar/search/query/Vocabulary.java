package org.khabar.search.query;

import java.util.UUID;

/** Which words there are in an index. Numbers are about right only, where articles were replaced a short while ago. */
public interface Vocabulary {

    /** How many articles have the word, anywhere, in that reading. */
    long articles(Reading reading, String word);

    /** How many articles are filed under the tag. */
    long filedUnder(UUID tag);

    /** How many articles there are. */
    long articles();

    /** Whether any article has the word in that reading. */
    default boolean has(Reading reading, String word) {
        return articles(reading, word) > 0;
    }
}
