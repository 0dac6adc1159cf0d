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

/** By what the list of places can be filtered. */
public record PlaceListParams(
        @Parameter(description = "In these states; a comma means any of", example = "uttar-pradesh")
        @QueryParam("state")
        @Nullable
        String state,

        @Parameter(
                description = "Of this kind",
                schema =
                        @Schema(
                                type = SchemaType.STRING,
                                enumeration = {"city", "district", "town", "village"}),
                example = "city")
        @QueryParam("kind")
        @Nullable
        String kind) {

    /** Slugs of what the places are tied to. */
    public Map<TagQuery.Tie, String> ties() {
        Map<TagQuery.Tie, String> ties = new EnumMap<>(TagQuery.Tie.class);
        FilterValues.put(ties, TagQuery.Tie.STATE, state);
        return ties;
    }

    /** Facts of their own. */
    public TagQuery.Facts facts() {
        return new TagQuery.Facts(FilterValues.oneOf("kind", kind, TagDetails.Place.KINDS), null, null, null);
    }
}
