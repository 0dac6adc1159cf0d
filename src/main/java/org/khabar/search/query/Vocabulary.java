package org.khabar.search.query;

/** Which words there are in an index. */
public interface Vocabulary {

    /** How many articles have the word in the field; about, where some were replaced a short while ago. */
    long articles(String field, String word);

    /** How many articles there are. */
    long articles();

    /** Whether any article has the word in the field. */
    default boolean has(String field, String word) {
        return articles(field, word) > 0;
    }
}
