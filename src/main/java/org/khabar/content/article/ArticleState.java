package org.khabar.content.article;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The status of an article with the instants that belong to it, as an importer brings them.
 *
 * @param publishedAt when readers first see this publication; needed for PUBLISHED. With an embargo it is never before
 *     the embargo's end, so that one instant alone decides what is public.
 * @param firstPublishedAt when readers first saw the article at all; that of publication when left out
 * @param updatedAt its last change that matters to readers; that of publication when left out
 * @param scheduledFor when it shall be published; needed for SCHEDULED
 * @param embargoedUntil before this instant it is not shown, whatever its status
 */
public record ArticleState(
        ArticleStatus status,
        @Nullable Instant publishedAt,
        @Nullable Instant firstPublishedAt,
        @Nullable Instant updatedAt,
        @Nullable Instant scheduledFor,
        @Nullable Instant embargoedUntil) {

    public ArticleState {
        if (status == ArticleStatus.PUBLISHED && publishedAt == null) {
            throw new IllegalArgumentException("a published article needs publishedAt");
        }
        if (status == ArticleStatus.SCHEDULED && scheduledFor == null) {
            throw new IllegalArgumentException("a scheduled article needs scheduledFor");
        }
        if (publishedAt != null && embargoedUntil != null && publishedAt.isBefore(embargoedUntil)) {
            publishedAt = embargoedUntil;
        }
        firstPublishedAt = firstPublishedAt == null ? publishedAt : firstPublishedAt;
        updatedAt = updatedAt == null ? publishedAt : updatedAt;
    }

    /** Gives the article this status and these instants. */
    public void assignTo(Article article) {
        article.status = status;
        article.publishedAt = publishedAt;
        article.firstPublishedAt = firstPublishedAt;
        article.scheduledFor = scheduledFor;
        article.embargoedUntil = embargoedUntil;
        article.updatedAt = updatedAt == null ? article.updatedAt : updatedAt;
        if (status == ArticleStatus.PUBLISHED) {
            article.publicVersion = article.publicVersion == null ? article.version : article.version + 1;
        }
        article.plan(article.savedAt);
    }
}
