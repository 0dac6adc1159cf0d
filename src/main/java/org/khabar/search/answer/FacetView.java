package org.khabar.search.answer;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many hits there are under each value of a facet. */
@Schema(name = "Facet")
public record FacetView(
        @Schema(description = "What is counted by: the name of the filter that narrows the search", example = "party")
        String name,

        @Schema(description = "At most 20 values, those with most hits first")
        List<Value> values) {

    public FacetView {
        values = List.copyOf(values);
    }

    /** One value, and how many hits are under it. */
    @Schema(name = "FacetValue")
    public record Value(
            @Schema(description = "What the filter takes: a slug, or a year", example = "bjp")
            String value,

            @Schema(description = "Name", example = "भारतीय जनता पार्टी")
            String name,

            @Schema(description = "Number of hits", example = "12")
            long count) {}
}
