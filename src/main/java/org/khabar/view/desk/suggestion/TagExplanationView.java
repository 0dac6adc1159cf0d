package org.khabar.view.desk.suggestion;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.khabar.view.tag.TagRef;

/** Why a tag is suggested for an article, or why not. */
@Schema(name = "TagExplanation")
public record TagExplanationView(
        @Schema(description = "The tag") TagRef tag,

        @Schema(description = "What became of it", example = "open")
        SuggestionStatus status,

        @Schema(description = "Whether it is suggested to editors who ask for nothing else", example = "false")
        boolean suggested,

        @Schema(description = "How sure it is, 0 to 1", minimum = "0", maximum = "1", example = "0")
        double confidence,

        @Schema(
                description = "In a sentence",
                example = "Its name stands in the text, but nothing beside it speaks of a seat.")
        String explanation,

        @Schema(description = "The names that were looked for", maxItems = 1000)
        List<String> names,

        @Schema(
                description = "Where the text has one of them, whether that counts or not, in order, 20 at most",
                maxItems = 20)
        List<TagMentionView> mentions) {

    public TagExplanationView {
        names = List.copyOf(names);
        mentions = List.copyOf(mentions);
    }
}
