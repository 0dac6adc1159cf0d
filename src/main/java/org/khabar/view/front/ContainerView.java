package org.khabar.view.front;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.khabar.content.name.Language;
import org.khabar.content.name.Names;
import org.khabar.view.article.ArticleSummary;

/** A named stretch of a front with its stories. */
@Schema(name = "Container")
public record ContainerView(
        @Schema(description = "Slug, unique on its front", example = "top")
        String slug,

        @Schema(description = "Name", example = "बड़ी ख़बरें")
        String name,

        @Schema(description = "Language of the name", example = "hi")
        Language nameLanguage,

        @Schema(description = "Names in all languages") Names names,

        @Schema(description = "Its stories in order; none of them stands in another container too")
        List<ArticleSummary> items) {}
