package org.khabar.view.article;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.khabar.content.article.Byline;
import org.khabar.content.name.Language;
import org.khabar.view.Include;
import org.khabar.view.Reading;
import org.khabar.view.author.AuthorView;

/** Who did what for an article. */
@Schema(name = "Byline")
public record BylineView(
        @Schema(description = "The author's slug", example = "neelam-saxena")
        String slug,

        @Schema(description = "The author's name", example = "नीलम सक्सेना")
        String name,

        @Schema(description = "Language of the name", example = "hi")
        Language nameLanguage,

        @Schema(description = "What the author did for this article", example = "reporter")
        String role,

        @Schema(description = "The author whole; with include=author") @Nullable
        AuthorView author) {

    static BylineView of(Byline byline, Reading reading) {
        return new BylineView(
                byline.author.slug,
                byline.author.names.in(reading.language()),
                byline.author.names.languageIn(reading.language()),
                byline.role,
                reading.includes(Include.AUTHOR) ? AuthorView.of(byline.author, reading.language()) : null);
    }
}
