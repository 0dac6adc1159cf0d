package org.khabar.view.tag;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.khabar.content.election.Poll;
import org.khabar.content.name.Language;

/** When a constituency votes at an election. */
@Schema(name = "Poll")
public record PollView(
        @Schema(description = "Election") TagRef election,
        @Schema(description = "Phase", example = "4") int phase,

        @Schema(description = "Phase it was announced for, when that was another", example = "3") @Nullable
        Integer scheduledPhase,

        @Schema(description = "Polling day; missing where nobody polled", example = "2024-05-13") @Nullable
        LocalDate on,

        @Schema(description = "What is special about it", example = "दो चरणों में मतदान") @Nullable
        String note) {

    /** The view of a poll; its election must have been fetched along. */
    public static PollView of(Poll poll, Language language) {
        return new PollView(
                TagRef.of(poll.election, language),
                poll.timing.phase(),
                poll.timing.scheduledPhase(),
                poll.timing.polledOn(),
                poll.timing.note());
    }
}
