package org.khabar.view.article;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.khabar.content.article.Article;

/** The same story in another language. */
@Schema(name = "Translation")
public record TranslationView(
        @Schema(description = "Identifier", example = "018f3a52-7c1e-7b60-9d53-2f0c9f8e1a50")
        UUID id,

        @Schema(description = "Language, BCP 47", example = "en")
        String language,

        @Schema(description = "Slug", example = "kanpur-votes-in-the-fourth-phase-7h2k9m4q")
        String slug,

        @Schema(description = "Headline", example = "Kanpur votes in the fourth phase")
        String headline) {

    static TranslationView of(Article article) {
        return new TranslationView(article.id, article.language, article.slug, article.headline);
    }
}
