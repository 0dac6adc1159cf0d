package org.khabar.content.editing;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khabar.content.article.ArticleStatus;

/**
 * Which articles an editor looks for.
 *
 * @param trashed whether those in the trash are wanted, instead of the others
 * @param after where to go on; null for the start
 */
public record DeskQuery(
        @Nullable ArticleStatus status,
        @Nullable String createdBy,
        boolean trashed,
        int limit,
        @Nullable Place after) {

    /** A place in the order of the list. */
    public record Place(Instant savedAt, UUID id) {}
}
