package org.khabar.view.desk.tag;

import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.khabar.content.election.AllianceMembership;

/** That a party fought an election within an alliance, as editors see it. */
@Schema(name = "MembershipDesk")
public record MembershipDeskView(
        @Schema(description = "Identifier", readOnly = true, example = "018f3a52-7c1e-7b60-9d53-2f0c9f8e1a62")
        UUID id,

        @Schema(description = "Version: what the ETag says", readOnly = true, example = "3")
        int version,

        @Schema(description = "Slug or identifier of the election", required = true, example = "lok-sabha-2024")
        String election,

        @Schema(description = "Slug or identifier of the alliance", required = true, example = "india")
        String alliance,

        @Schema(description = "Slug or identifier of the party", required = true, example = "aap")
        String party)
        implements TieDeskView {

    /** The members that only the server sets. */
    public static final Set<String> READ_ONLY = Set.of("id", "version");

    /** The view of a membership. */
    public static MembershipDeskView of(AllianceMembership membership) {
        return new MembershipDeskView(
                membership.id,
                membership.version,
                membership.election.slug,
                membership.alliance.slug,
                membership.party.slug);
    }
}
