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

/** By what the list of elections can be filtered. */
public record ElectionListParams(
        @Parameter(description = "To the assemblies of these states; a comma means any of", example = "uttar-pradesh")
        @QueryParam("state")
        @Nullable
        String state,

        @Parameter(
                description = "To which house",
                schema =
                        @Schema(
                                type = SchemaType.STRING,
                                enumeration = {"lok-sabha", "assembly"}),
                example = "assembly")
        @QueryParam("kind")
        @Nullable
        String kind,

        @Parameter(
                description = "In this year",
                schema = @Schema(type = SchemaType.INTEGER, minimum = "1950", maximum = "2100"),
                example = "2024")
        @QueryParam("year")
        @Nullable
        Integer year) {

    /** Slugs of what the elections are tied to. */
    public Map<TagQuery.Tie, String> ties() {
        Map<TagQuery.Tie, String> ties = new EnumMap<>(TagQuery.Tie.class);
        FilterValues.put(ties, TagQuery.Tie.STATE, state);
        return ties;
    }

    /** Facts of their own. */
    public TagQuery.Facts facts() {
        return new TagQuery.Facts(
                FilterValues.oneOf("kind", kind, TagDetails.Election.KINDS),
                FilterValues.within("year", year, 1950, 2100),
                null,
                null);
    }
}
