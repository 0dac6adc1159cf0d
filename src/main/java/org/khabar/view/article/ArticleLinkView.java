package org.khabar.view.article;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.khabar.content.article.Article;
import org.khabar.content.article.ArticleContent;
import org.khabar.content.article.ArticleKind;

/** What an editor recommends beside an article: another one, or something on another site, which has no identifier. */
@Schema(name = "ArticleLink")
public record ArticleLinkView(
        @Schema(
                description = "Identifier; missing from what stands on another site",
                example = "018f3a52-7c1e-7b60-9d53-2f0c9f8e1a51")
        @Nullable
        UUID id,

        @Schema(description = "Slug; missing from what stands on another site", example = "kanpur-men-matdan-4k7m2q9x")
        @Nullable
        String slug,

        @Schema(
                description = "Address of its page",
                example = "https://www.example.org/uttar-pradesh/kanpur-men-matdan-4k7m2q9x")
        String url,

        @Schema(description = "Kind; missing from what stands on another site", example = "story") @Nullable
        ArticleKind kind,

        @Schema(description = "Language, BCP 47; missing from what stands on another site", example = "hi") @Nullable
        String language,

        @Schema(description = "Kicker", example = "चौथा चरण") @Nullable
        String kicker,

        @Schema(description = "Headline", example = "कानपुर में मतदान")
        String headline,

        @Schema(description = "When it was published", example = "2024-05-13T03:30:00Z") @Nullable
        Instant publishedAt) {

    static ArticleLinkView of(Article article, String url) {
        return new ArticleLinkView(
                article.id,
                article.slug,
                url,
                article.kind,
                article.language,
                article.kicker,
                article.headline,
                article.publishedAt);
    }

    static ArticleLinkView of(ArticleContent.OutsideLink link) {
        return new ArticleLinkView(null, null, link.url(), null, null, null, link.headline(), null);
    }
}
