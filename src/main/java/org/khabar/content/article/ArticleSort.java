package org.khabar.content.article;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
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

    boolean descending() {
        return descending;
    }

    /** Where a published article stands in this order. */
    ArticleQuery.Place placeOf(Article article) {
        Instant at = this == UPDATED ? article.updatedAt : Objects.requireNonNull(article.publishedAt);
        return new ArticleQuery.Place(at, article.id);
    }

    /** The order of the given word; empty for any other. */
    public static Optional<ArticleSort> of(String word) {
        return Stream.of(values()).filter(sort -> sort.word.equals(word)).findFirst();
    }
}
