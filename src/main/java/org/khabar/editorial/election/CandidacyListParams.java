package org.khabar.editorial.election;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.khabar.content.tag.TagQuery.Tie;

/** What can be asked of the list of candidacies. */
public record CandidacyListParams(
        @Parameter(description = "Of these elections; a comma means any of", example = "lok-sabha-2024")
        @QueryParam("election")
        @Nullable
        String election,

        @Parameter(description = "Of these constituencies; a comma means any of", example = "kanpur")
        @QueryParam("constituency")
        @Nullable
        String constituency,

        @Parameter(description = "Of these candidates; a comma means any of", example = "alok-misra")
        @QueryParam("candidate")
        @Nullable
        String candidate,

        @Parameter(description = "Of these parties; a comma means any of", example = "inc")
        @QueryParam("party")
        @Nullable
        String party,

        @Parameter(
                description = "At most so many",
                schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "100", defaultValue = "20"))
        @QueryParam("limit")
        @Nullable
        Integer limit,

        @Parameter(description = "Where to go on: the `page.next` of the page before") @QueryParam("cursor") @Nullable
        String cursor,

        @Parameter(
                description = "`exact` adds `page.total`",
                schema =
                        @Schema(
                                type = SchemaType.STRING,
                                enumeration = {"exact"}))
        @QueryParam("count")
        @Nullable
        String count) {

    /** Which page of which list is wanted. */
    TieRequest request() {
        return new TieRequest(limit, cursor, count)
                .with(Tie.ELECTION, election)
                .with(Tie.CONSTITUENCY, constituency)
                .with(Tie.CANDIDATE, candidate)
                .with(Tie.PARTY, party);
    }
}
