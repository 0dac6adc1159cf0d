package org.khabar.content.tag;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the reference data says of one candidacy.
 *
 * @param key how the reference data names it
 * @param id the identifier it gets when it is new
 * @param contest at which election, and where
 * @param candidate null for "none of the above"
 * @param party null for a party without a tag
 */
public record ReferenceCandidacy(
        String key,
        UUID id,
        Contest contest,
        @Nullable UUID candidate,
        @Nullable UUID party,
        Told told) {

    /** An election and one of its constituencies. */
    public record Contest(UUID election, UUID constituency) {}

    /** What stood on the ballot, and how it ended. */
    public record Told(Candidacy.Ballot ballot, Candidacy.Outcome outcome) {}
}
