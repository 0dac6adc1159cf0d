package org.khabar.view.query.tag;

import jakarta.ws.rs.QueryParam;
import java.util.EnumMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.khabar.content.tag.CandidacyResult;
import org.khabar.content.tag.TagQuery;
import org.khabar.view.query.QueryWords;

/** By what the list of candidates can be filtered. */
public record CandidateListParams(
        @Parameter(description = "Who stood at these elections; a comma means any of", example = "lok-sabha-2024")
        @QueryParam("election")
        @Nullable
        String election,

        @Parameter(description = "Who stood in these constituencies; a comma means any of", example = "kanpur")
        @QueryParam("constituency")
        @Nullable
        String constituency,

        @Parameter(description = "Who stood for or belongs to these parties; a comma means any of", example = "inc")
        @QueryParam("party")
        @Nullable
        String party,

        @Parameter(description = "Who stood in these states; a comma means any of", example = "uttar-pradesh")
        @QueryParam("state")
        @Nullable
        String state,

        @Parameter(
                description = "Whose candidacy ended like this",
                schema =
                        @Schema(
                                type = SchemaType.STRING,
                                enumeration = {"won", "lost", "pending"}),
                example = "won")
        @QueryParam("result")
        @Nullable
        String result) {

    /** Slugs of what the candidates are tied to. */
    public Map<TagQuery.Tie, String> ties() {
        Map<TagQuery.Tie, String> ties = new EnumMap<>(TagQuery.Tie.class);
        FilterValues.put(ties, TagQuery.Tie.ELECTION, election);
        FilterValues.put(ties, TagQuery.Tie.CONSTITUENCY, constituency);
        FilterValues.put(ties, TagQuery.Tie.PARTY, party);
        FilterValues.put(ties, TagQuery.Tie.STATE, state);
        return ties;
    }

    /** Facts of their own. */
    public TagQuery.Facts facts() {
        return new TagQuery.Facts(
                null, null, null, QueryWords.one("result", result, CandidacyResult.class, CandidacyResult::word));
    }
}
