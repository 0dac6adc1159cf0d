package org.khabar.search.answer;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why nothing was found. */
@Schema(name = "ZeroHits")
public record ZeroHitsView(
        @Schema(
                description =
                        "`words`: no article has any of them; `filters`: the filters leave none of those that have",
                enumeration = {"words", "filters"},
                example = "filters")
        String reason,

        @Schema(description = "Words that no article has, nor one that sounds like them", examples = "[\"qwrtz\"]")
        List<String> unknownWords,

        @Schema(description = "How many there would be without the filters", example = "3")
        long withoutFilters) {

    public ZeroHitsView {
        unknownWords = List.copyOf(unknownWords);
    }
}
