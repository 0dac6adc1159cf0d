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

/** By what the list of constituencies can be filtered. */
public record ConstituencyListParams(
        @Parameter(description = "In these states; a comma means any of", example = "uttar-pradesh")
        @QueryParam("state")
        @Nullable
        String state,

        @Parameter(
                description =
                        "That vote at these elections; with phase and party, the newest Lok Sabha election unless given; a comma means any of",
                example = "lok-sabha-2024")
        @QueryParam("election")
        @Nullable
        String election,

        @Parameter(description = "That one of these parties won; a comma means any of", example = "bjp")
        @QueryParam("party")
        @Nullable
        String party,

        @Parameter(
                description = "That vote in this phase",
                schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "20"),
                example = "4")
        @QueryParam("phase")
        @Nullable
        Integer phase,

        @Parameter(
                description = "With this reservation",
                schema =
                        @Schema(
                                type = SchemaType.STRING,
                                enumeration = {"GEN", "SC", "ST"}),
                example = "SC")
        @QueryParam("reservation")
        @Nullable
        String reservation) {

    /** Slugs of what the constituencies are tied to. */
    public Map<TagQuery.Tie, String> ties() {
        Map<TagQuery.Tie, String> ties = new EnumMap<>(TagQuery.Tie.class);
        FilterValues.put(ties, TagQuery.Tie.STATE, state);
        FilterValues.put(ties, TagQuery.Tie.ELECTION, election);
        FilterValues.put(ties, TagQuery.Tie.PARTY, party);
        return ties;
    }

    /** Facts of their own. */
    public TagQuery.Facts facts() {
        return new TagQuery.Facts(
                FilterValues.oneOf("reservation", reservation, TagDetails.Constituency.RESERVATIONS),
                null,
                FilterValues.within("phase", phase, 1, 20),
                null);
    }
}
