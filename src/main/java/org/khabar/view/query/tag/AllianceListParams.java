package org.khabar.view.query.tag;

import jakarta.ws.rs.QueryParam;
import java.util.EnumMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.khabar.content.tag.TagQuery;

/** By what the list of alliances can be filtered. */
public record AllianceListParams(
        @Parameter(description = "That these parties belong to; a comma means any of", example = "inc")
        @QueryParam("party")
        @Nullable
        String party,

        @Parameter(description = "… at these elections; a comma means any of", example = "lok-sabha-2024")
        @QueryParam("election")
        @Nullable
        String election) {

    /** Slugs of what the alliances are tied to. */
    public Map<TagQuery.Tie, String> ties() {
        Map<TagQuery.Tie, String> ties = new EnumMap<>(TagQuery.Tie.class);
        FilterValues.put(ties, TagQuery.Tie.PARTY, party);
        FilterValues.put(ties, TagQuery.Tie.ELECTION, election);
        return ties;
    }

    /** Facts of their own. */
    public TagQuery.Facts facts() {
        return new TagQuery.Facts(null, null, null, null);
    }
}
