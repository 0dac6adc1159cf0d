package org.khabar.view.desk.suggestion;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The tags that a text names. */
@Schema(name = "TagSuggestionList")
public record TagSuggestionList(
        @Schema(description = "The surest first", maxItems = 10_000)
        List<TagSuggestionView> items) {

    public TagSuggestionList {
        items = List.copyOf(items);
    }
}
