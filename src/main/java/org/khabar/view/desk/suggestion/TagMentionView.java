package org.khabar.view.desk.suggestion;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Where a text names a tag. */
@Schema(name = "TagMention")
public record TagMentionView(
        @Schema(description = "What stands there, as it is spelt", example = "कानपुर")
        String text,

        @Schema(
                description = "Identifier of the live entry in which it stands; missing outside of these",
                example = "018f3a52-7c1e-7b60-9d53-2f0c9f8e1a44")
        @Nullable
        String entry,

        @Schema(
                description =
                        "Member of the article, or of its live entry, in which it stands: kicker, headline, standfirst, dateline, body; of a"
                                + " text that is no article, headline or text",
                example = "body")
        String field,

        @Schema(description = "Number of the block, from 0, in a body", example = "0") @Nullable
        Integer block,

        @Schema(
                description = "Number of the text within its block, from 0: the points of a list, the cells of a table",
                example = "0")
        @Nullable
        Integer line,

        @Schema(
                description = "Where it begins there, in UTF-16 units of the text without its markup",
                minimum = "0",
                example = "12")
        int start,

        @Schema(description = "Where it ends", minimum = "1", example = "18")
        int end,

        @Schema(description = "By what it was found; missing where it does not count", example = "seat-with-cue")
        @Nullable
        String rule,

        @Schema(description = "Why it does not count", example = "no-cue-of-a-seat") @Nullable
        String doubt,

        @Schema(
                description = "How sure it is, 0 to 1; 0 where it does not count",
                minimum = "0",
                maximum = "1",
                example = "0.95")
        double confidence,

        @Schema(
                description = "Rule or doubt, in a sentence",
                example = "the name of a seat, with a word beside it that speaks of seats")
        String explanation) {}
