package org.khabar.view.desk.tag;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.khabar.content.election.Poll;

/** When a constituency votes, as editors see it. */
@Schema(name = "PollDesk")
public record PollDeskView(
        @Schema(description = "Identifier", readOnly = true, example = "018f3a52-7c1e-7b60-9d53-2f0c9f8e1a61")
        UUID id,

        @Schema(description = "Version: what the ETag says", readOnly = true, example = "3")
        int version,

        @Schema(description = "Slug or identifier of the election", required = true, example = "lok-sabha-2024")
        String election,

        @Schema(description = "Slug or identifier of the constituency", required = true, example = "kanpur")
        String constituency,

        @Schema(description = "Phase", required = true, minimum = "1", maximum = "100", example = "4")
        int phase,

        @Schema(
                description = "Phase it was announced for, when that was another",
                minimum = "1",
                maximum = "100",
                example = "3")
        @Nullable
        Integer scheduledPhase,

        @Schema(description = "Polling day", example = "2024-05-13") @Nullable
        LocalDate on,

        @Schema(description = "What is special about it", maxLength = 1000, example = "दो चरणों में मतदान") @Nullable
        String note)
        implements TieDeskView {

    /** The members that only the server sets. */
    public static final Set<String> READ_ONLY = Set.of("id", "version");

    /** The view of a poll. */
    public static PollDeskView of(Poll poll) {
        return new PollDeskView(
                poll.id,
                poll.version,
                poll.election.slug,
                poll.constituency.slug,
                poll.timing.phase(),
                poll.timing.scheduledPhase(),
                poll.timing.polledOn(),
                poll.timing.note());
    }
}
