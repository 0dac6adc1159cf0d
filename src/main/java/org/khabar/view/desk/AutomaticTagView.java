package org.khabar.view.desk;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.khabar.content.tag.TagType;

/** A tag that an import gave an article by itself. */
@Schema(name = "AutomaticTag")
public record AutomaticTagView(
        @Schema(description = "Type", example = "party") TagType type,
        @Schema(description = "Slug", example = "bjp") String slug,

        @Schema(description = "How sure it was, 0 to 1", minimum = "0", maximum = "1", example = "0.95")
        double confidence,

        @Schema(description = "By what it was found", example = "name")
        String rule) {}
