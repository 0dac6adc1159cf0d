package org.khabar.content.sitemap;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A public article, as a sitemap lists it.
 *
 * @param section slug of its main section
 * @param language BCP 47
 * @param firstPublishedAt null for what came from elsewhere without that date
 * @param updatedAt its last change that matters to readers
 */
public record ListedArticle(
        String section,
        String slug,
        String headline,
        String language,
        @Nullable Instant firstPublishedAt,
        Instant publishedAt,
        Instant updatedAt) {

    /** When readers first saw it. */
    public Instant appearedAt() {
        return firstPublishedAt == null ? publishedAt : firstPublishedAt;
    }
}
