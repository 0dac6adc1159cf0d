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

/** By what the list of states can be filtered. */
public record StateListParams(
        @Parameter(
                description = "States or union territories alone",
                schema =
                        @Schema(
                                type = SchemaType.STRING,
                                enumeration = {"state", "union-territory"}),
                example = "union-territory")
        @QueryParam("kind")
        @Nullable
        String kind) {

    /** Slugs of what the states are tied to. */
    public Map<TagQuery.Tie, String> ties() {
        Map<TagQuery.Tie, String> ties = new EnumMap<>(TagQuery.Tie.class);
        return ties;
    }

    /** Facts of their own. */
    public TagQuery.Facts facts() {
        return new TagQuery.Facts(FilterValues.oneOf("kind", kind, TagDetails.State.KINDS), null, null, null);
    }
}
