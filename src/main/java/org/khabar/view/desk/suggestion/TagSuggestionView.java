package org.khabar.view.desk.suggestion;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.khabar.view.tag.TagRef;

/** A tag that a text names. */
@Schema(name = "TagSuggestion")
public record TagSuggestionView(
        @Schema(description = "The tag") TagRef tag,

        @Schema(description = "What became of it", example = "open")
        SuggestionStatus status,

        @Schema(
                description = "How sure it is that the text is about the tag, 0 to 1: as sure as its surest mention",
                minimum = "0",
                maximum = "1",
                example = "0.95")
        double confidence,

        @Schema(description = "The mention that speaks for it most")
        TagMentionView mention,

        @Schema(description = "Where the text names it, in order, 20 at most", maxItems = 20)
        List<TagMentionView> mentions) {

    public TagSuggestionView {
        mentions = List.copyOf(mentions);
    }
}
