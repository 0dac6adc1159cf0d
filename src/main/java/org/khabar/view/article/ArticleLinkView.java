package org.khabar.view.article;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.khabar.content.article.Article;
import org.khabar.content.article.ArticleKind;

/** Another article that this one points to. */
@Schema(name = "ArticleLink")
public record ArticleLinkView(
        @Schema(description = "Identifier", example = "018f3a52-7c1e-7b60-9d53-2f0c9f8e1a51")
        UUID id,

        @Schema(description = "Slug", example = "kanpur-men-matdan-4k7m2q9x")
        String slug,

        @Schema(description = "Kind", example = "story") ArticleKind kind,

        @Schema(description = "Language, BCP 47", example = "hi")
        String language,

        @Schema(description = "Kicker", example = "चौथा चरण") @Nullable
        String kicker,

        @Schema(description = "Headline", example = "कानपुर में मतदान")
        String headline,

        @Schema(description = "When it was published", example = "2024-05-13T03:30:00Z") @Nullable
        Instant publishedAt) {

    static ArticleLinkView of(Article article) {
        return new ArticleLinkView(
                article.id,
                article.slug,
                article.kind,
                article.language,
                article.kicker,
                article.headline,
                article.publishedAt);
    }
}
