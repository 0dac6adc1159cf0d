package org.khabar.search.answer;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.khabar.kit.http.Keyed;
import org.khabar.kit.page.Listed;
import org.khabar.kit.page.Page;
import org.khabar.kit.page.Paged;

/** A page of hits, and what else there is to say of the search. */
@Schema(name = "SearchAnswer")
public record SearchView(
        @Schema(description = "The hits, in order") List<SearchHit> items,

        @Schema(description = "Where the page stands in the list")
        Page.Position page,

        @Schema(
                description = "No article has all the words: these have some of them. Missing otherwise",
                example = "true")
        @Nullable
        Boolean relaxed,

        @Schema(description = "Tags that the query names, in the order of the query")
        List<EntityView> entities,

        @Schema(description = "Counts, where `facets` asks for them") @Nullable
        List<FacetView> facets,

        @Schema(
                description = "What was probably meant, in the script of the query; missing when it was understood",
                example = "kanpur")
        @Nullable
        String didYouMean,

        @Schema(description = "Why there are no hits; missing when there are") @Nullable
        ZeroHitsView zeroHits)
        implements Listed<SearchHit>, Paged, Keyed {

    /** Of every answer of a search: whatever comes into the index may change it. */
    public static final String KEY = "search";

    public SearchView {
        items = List.copyOf(items);
        entities = List.copyOf(entities);
    }

    @Override
    @JsonIgnore
    public Set<String> surrogateKeys() {
        Set<String> keys = new TreeSet<>(Set.of(KEY));
        items.forEach(hit -> keys.addAll(hit.surrogateKeys()));
        return keys;
    }
}
