package org.khabar.view.query.tag;

import jakarta.ws.rs.QueryParam;
import java.util.EnumMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.khabar.content.tag.TagDetails;
import org.khabar.content.tag.TagQuery;

/** By what the list of parties can be filtered. */
public record PartyListParams(
        @Parameter(description = "In these alliances; a comma means any of", example = "india")
        @QueryParam("alliance")
        @Nullable
        String alliance,

        @Parameter(description = "… at these elections; a comma means any of", example = "lok-sabha-2024")
        @QueryParam("election")
        @Nullable
        String election,

        @Parameter(
                description = "With this standing at the Election Commission",
                schema =
                        @Schema(
                                type = SchemaType.STRING,
                                enumeration = {"national", "state", "registered"}),
                example = "national")
        @QueryParam("status")
        @Nullable
        String status) {

    /** Slugs of what the parties are tied to. */
    public Map<TagQuery.Tie, String> ties() {
        Map<TagQuery.Tie, String> ties = new EnumMap<>(TagQuery.Tie.class);
        FilterValues.put(ties, TagQuery.Tie.ALLIANCE, alliance);
        FilterValues.put(ties, TagQuery.Tie.ELECTION, election);
        return ties;
    }

    /** Facts of their own. */
    public TagQuery.Facts facts() {
        return new TagQuery.Facts(FilterValues.oneOf("status", status, TagDetails.Party.STATUSES), null, null, null);
    }
}
