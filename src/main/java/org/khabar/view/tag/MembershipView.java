package org.khabar.view.tag;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.khabar.content.election.AllianceMembership;
import org.khabar.content.name.Language;

/** That a party fought an election within an alliance, seen from one of the two. */
@Schema(name = "Membership")
public record MembershipView(
        @Schema(description = "Election") TagRef election,

        @Schema(description = "Alliance, seen from the party") @Nullable
        TagRef alliance,

        @Schema(description = "Party, seen from the alliance") @Nullable
        TagRef party) {

    /** Seen from the party. */
    static MembershipView ofParty(AllianceMembership membership, Language language) {
        return new MembershipView(
                TagRef.of(membership.election, language), TagRef.of(membership.alliance, language), null);
    }

    /** Seen from the alliance. */
    static MembershipView ofAlliance(AllianceMembership membership, Language language) {
        return new MembershipView(
                TagRef.of(membership.election, language), null, TagRef.of(membership.party, language));
    }
}
