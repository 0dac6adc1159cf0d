package org.khabar.view.query;

import jakarta.ws.rs.QueryParam;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.khabar.content.listing.ArticleFilter;
import org.khabar.content.listing.FilterName;

/** The filters of lists of articles, of feeds, searches and streams. In each a comma means any of, a repeated parameter all of. */
public record ArticleFilterParams(
        @Parameter(description = "In these sections or those below them") @QueryParam("section")
        List<String> section,

        @Parameter(description = "By these authors") @QueryParam("author")
        List<String> author,

        @Parameter(description = "About these parties; `bjp,inc` means either, `!bjp` means not") @QueryParam("party")
        List<String> party,

        @Parameter(description = "About these candidates") @QueryParam("candidate")
        List<String> candidate,

        @Parameter(description = "About these constituencies") @QueryParam("constituency")
        List<String> constituency,

        @Parameter(description = "About these elections") @QueryParam("election")
        List<String> election,

        @Parameter(description = "About these alliances") @QueryParam("alliance")
        List<String> alliance,

        @Parameter(description = "About these states, or about a constituency or place in them") @QueryParam("state")
        List<String> state,

        @Parameter(description = "About these places") @QueryParam("place")
        List<String> place,

        @Parameter(description = "About these topics") @QueryParam("topic")
        List<String> topic,

        @Parameter(description = "Of these kinds: story, live, video, gallery, opinion, explainer") @QueryParam("kind")
        List<String> kind,

        @Parameter(
                description =
                        "In these languages, BCP 47; a single `hi` or `en` picks the language of names too, where there are names")
        @QueryParam("language")
        List<String> language) {

    /** What they ask for. Throws a problem that names the parameter when a value is missing. */
    public ArticleFilter filter() {
        Map<FilterName, List<String>> filters = new EnumMap<>(FilterName.class);
        filters.put(FilterName.SECTION, section);
        filters.put(FilterName.AUTHOR, author);
        filters.put(FilterName.PARTY, party);
        filters.put(FilterName.CANDIDATE, candidate);
        filters.put(FilterName.CONSTITUENCY, constituency);
        filters.put(FilterName.ELECTION, election);
        filters.put(FilterName.ALLIANCE, alliance);
        filters.put(FilterName.STATE, state);
        filters.put(FilterName.PLACE, place);
        filters.put(FilterName.TOPIC, topic);
        filters.put(FilterName.KIND, kind);
        filters.put(FilterName.LANGUAGE, language);
        return ArticleFilter.of(filters);
    }
}
