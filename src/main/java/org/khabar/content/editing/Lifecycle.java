package org.khabar.content.editing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.khabar.content.article.Article;
import org.khabar.content.article.ArticleStatus;
import org.khabar.content.article.ArticleStatus.Move;

/** What the steps of an article's life do to its instants. */
final class Lifecycle {

    private Lifecycle() {}

    /** Lets the revision of this save wait behind what readers see. */
    static void shelve(Article article, Instant now) {
        article.pendingRevision = article.version + 1;
        article.noteSave(now);
    }

    /** Takes the step that the table allows. */
    static void move(Article article, Move move, @Nullable Instant when, Instant now) {
        ArticleStatus next = article.status.after(move, article.publishedAt != null);
        switch (move) {
            case PUBLISH -> publish(article, now, now);
            case WITHDRAW -> article.publishedAt = null;
            case SCHEDULE -> article.scheduledFor = when;
            case UNSCHEDULE -> article.scheduledFor = null;
            case ARCHIVE, UNARCHIVE -> {}
        }
        article.status = next;
        saved(article, now);
    }

    /** Its time has come: what was scheduled is published as of then, what was under embargo is public now. */
    static void come(Article article, Instant now) {
        if (article.status == ArticleStatus.SCHEDULED) {
            publish(article, article.scheduledFor == null ? now : article.scheduledFor, now);
            article.status = ArticleStatus.PUBLISHED;
        }
        article.publicVersion = article.version + 1;
        saved(article, now);
    }

    /** Keeps it from readers until the instant, whatever its status; null lifts the embargo. */
    static void embargo(Article article, @Nullable Instant until, Instant now) {
        Instant published = article.publishedAt;
        if (article.status == ArticleStatus.PUBLISHED && published != null) {
            Instant lifted = published.isAfter(now) ? now : published;
            article.publishedAt = until == null ? lifted : until;
        }
        article.embargoedUntil = until;
        saved(article, now);
    }

    /** Puts it into the trash, or takes it out. */
    static void trash(Article article, boolean trashed, Instant now) {
        article.trashedAt = trashed ? now : null;
        saved(article, now);
    }

    private static void publish(Article article, Instant as, Instant now) {
        if (article.status != ArticleStatus.PUBLISHED) {
            Instant embargo = article.embargoedUntil;
            article.publishedAt = embargo != null && embargo.isAfter(now) ? embargo : as;
            article.updatedAt = article.publishedAt;
            article.scheduledFor = null;
        }
        article.publicVersion = article.version + 1;
    }

    private static void saved(Article article, Instant now) {
        Instant first = article.firstPublishedAt;
        // What would have been the first publication never came, when it lies ahead.
        if (first != null && first.isAfter(now)) {
            article.firstPublishedAt = null;
        }
        if (article.firstPublishedAt == null
                && article.status == ArticleStatus.PUBLISHED
                && article.trashedAt == null) {
            article.firstPublishedAt = article.publishedAt;
        }
        article.noteSave(now);
        article.plan(now);
    }
}
