package org.khabar.view.tag;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.khabar.content.election.SeatCount;
import org.khabar.content.name.Language;

/** How many seats a party won at an election. */
@Schema(name = "SeatCount")
public record SeatCountView(
        @Schema(description = "Election") TagRef election,
        @Schema(description = "Party") TagRef party,
        @Schema(description = "Seats won", example = "240") long seats) {

    /** The view of a count. */
    public static SeatCountView of(SeatCount count, Language language) {
        return new SeatCountView(
                TagRef.of(count.election(), language), TagRef.of(count.party(), language), count.seats());
    }
}
