package org.khabar.api.tag;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.khabar.content.tag.TagQuery;
import org.khabar.content.tag.TagType;
import org.khabar.kit.http.Cached;
import org.khabar.kit.page.Page;
import org.khabar.view.query.OneParams;
import org.khabar.view.query.QueryWords;
import org.khabar.view.query.TagListParams;
import org.khabar.view.query.TagPath;
import org.khabar.view.tag.TagView;

/** Tags of every type in one list: what a search box for tags needs. */
@Path("/v1/tags")
@Tag(name = "Tags")
public class TagResource {

    private final TagReading tags;

    TagResource(TagReading tags) {
        this.tags = tags;
    }

    @GET
    @Cached(language = true)
    @Operation(operationId = "listTags", summary = "Tags of every type by name; `q` finds by any name or alias")
    public Page<TagView> list(
            @BeanParam TagListParams params,
            @Parameter(
                            description = "Of this type alone",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {
                                                "party",
                                                "candidate",
                                                "constituency",
                                                "election",
                                                "alliance",
                                                "state",
                                                "place",
                                                "topic"
                                            }))
                    @QueryParam("type")
                    @Nullable
                    String type) {
        TagType wanted = QueryWords.one("type", type, TagType.class, TagType::word);
        return tags.page(TagView.class, wanted, params, TagQuery.Facts.ANY, Map.of());
    }

    @GET
    @Path("/{type}/{slug}")
    @Cached(language = true)
    @Operation(operationId = "getTag", summary = "One tag of any type")
    public TagView one(
            @Parameter(description = "Type", example = "party") @PathParam("type") String type,
            @Parameter(description = "Slug; a former one answers 301", example = "bjp") @PathParam("slug") String slug,
            @BeanParam OneParams params) {
        return tags.one(TagPath.type(type), slug, "/v1/tags/" + type + "/", params.names());
    }
}
