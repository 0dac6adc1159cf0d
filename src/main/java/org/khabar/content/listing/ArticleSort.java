package org.khabar.content.listing;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** In which order a list of articles comes. Ties are broken by identifier, so that every order is total. */
public enum ArticleSort {
    NEWEST("-publishedAt", "publishedAt", true),
    OLDEST("publishedAt", "publishedAt", false),
    UPDATED("-updatedAt", "updatedAt", true);

    private final String word;
    private final String column;
    private final boolean descending;

    ArticleSort(String word, String column, boolean descending) {
        this.word = word;
        this.column = column;
        this.descending = descending;
    }

    /** As it stands in a query string. */
    public String word() {
        return word;
    }

    String column() {
        return column;
    }

    /** Whether the latest comes first. */
    public boolean isDescending() {
        return descending;
    }

    /** Where something with these instants stands in this order. */
    public ArticleQuery.Place place(UUID id, Instant publishedAt, Instant updatedAt) {
        return new ArticleQuery.Place(this == UPDATED ? updatedAt : publishedAt, id);
    }

    /** The order of the given word; empty for any other. */
    public static Optional<ArticleSort> of(String word) {
        return Stream.of(values()).filter(sort -> sort.word.equals(word)).findFirst();
    }
}
