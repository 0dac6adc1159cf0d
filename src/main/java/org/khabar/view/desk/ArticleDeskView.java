package org.khabar.view.desk;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.khabar.content.article.Article;
import org.khabar.content.article.ArticleStatus;
import org.khabar.content.revision.ArticleDocument;
import org.khabar.content.suggestion.VerdictRepository.Mark;

/** An article as editors see it: where it stands, and what they would change, drafts that wait included. */
@Schema(name = "ArticleDesk")
public record ArticleDeskView(
        @Schema(description = "Identifier", readOnly = true, example = "018f3a52-7c1e-7b60-9d53-2f0c9f8e1a44")
        UUID id,

        @Schema(description = "Short identifier", readOnly = true, example = "4k7m2q9x")
        String shortId,

        @Schema(description = "Version: what the ETag says", readOnly = true, example = "7")
        int version,

        @Schema(description = "Where it stands", readOnly = true, example = "draft")
        ArticleStatus status,

        @Schema(description = "The steps that are possible from here", readOnly = true)
        List<ArticleStatus.Move> moves,

        @Schema(
                description = "Whether what is said here waits behind what readers see, until it is published",
                readOnly = true,
                example = "false")
        boolean pending,

        @Schema(description = "Version that readers see", readOnly = true, example = "5") @Nullable
        Integer publicVersion,

        @Schema(
                description = "The slug that readers' addresses have",
                readOnly = true,
                example = "kanpur-men-matdan-4k7m2q9x")
        String canonicalSlug,

        @Schema(description = "When it will be published", readOnly = true, example = "2024-06-06T03:30:00Z") @Nullable
        Instant scheduledFor,

        @Schema(description = "Until when it is kept from readers", readOnly = true, example = "2024-06-06T03:30:00Z")
        @Nullable
        Instant embargoedUntil,

        @Schema(
                description = "When readers first see this publication",
                readOnly = true,
                example = "2024-05-13T03:30:00Z")
        @Nullable
        Instant publishedAt,

        @Schema(description = "When it was first published", readOnly = true, example = "2024-05-13T03:30:00Z")
        @Nullable
        Instant firstPublishedAt,

        @Schema(description = "When it was begun", readOnly = true, example = "2024-05-13T02:10:00Z")
        Instant createdAt,

        @Schema(description = "Who began it; missing for imports", readOnly = true, example = "key:018f3a52") @Nullable
        String createdBy,

        @Schema(description = "When it was last saved", readOnly = true, example = "2024-05-13T09:10:00Z")
        Instant savedAt,

        @Schema(description = "When it was put into the trash", readOnly = true, example = "2024-06-01T09:10:00Z")
        @Nullable
        Instant trashedAt,

        @Schema(
                description =
                        "Those of its tags that an import gave by itself and nobody confirmed; missing when there are"
                                + " none",
                readOnly = true,
                maxItems = 1000)
        @Nullable
        List<AutomaticTagView> automaticTags,

        @JsonUnwrapped ArticleDocument document) {

    /** The members that only the server sets. */
    public static final Set<String> READ_ONLY = Set.of(
            "id",
            "shortId",
            "version",
            "status",
            "moves",
            "pending",
            "publicVersion",
            "canonicalSlug",
            "scheduledFor",
            "embargoedUntil",
            "publishedAt",
            "firstPublishedAt",
            "createdAt",
            "createdBy",
            "savedAt",
            "trashedAt",
            "automaticTags");

    public ArticleDeskView {
        moves = List.copyOf(moves);
        automaticTags = automaticTags == null ? null : List.copyOf(automaticTags);
    }

    /**
     * The view of an article.
     *
     * @param document what an editor would change
     * @param marks what an import gave the article by itself, whether it has it still or not
     */
    public static ArticleDeskView of(Article article, ArticleDocument document, List<Mark> marks) {
        return new ArticleDeskView(
                article.id,
                article.shortId,
                article.version,
                article.status,
                article.status.moves(),
                article.pendingRevision != null,
                article.publicVersion,
                article.slug,
                article.scheduledFor,
                article.embargoedUntil,
                article.publishedAt,
                article.firstPublishedAt,
                article.createdAt,
                article.createdBy,
                article.savedAt,
                article.trashedAt,
                automatic(document, marks),
                document);
    }

    private static @Nullable List<AutomaticTagView> automatic(ArticleDocument document, List<Mark> marks) {
        List<AutomaticTagView> tags = marks.stream()
                .filter(mark -> document.tags()
                        .getOrDefault(mark.type().plural(), List.of())
                        .contains(mark.slug()))
                .map(mark -> new AutomaticTagView(mark.type(), mark.slug(), mark.confidence(), mark.rule()))
                .toList();
        return tags.isEmpty() ? null : tags;
    }
}
