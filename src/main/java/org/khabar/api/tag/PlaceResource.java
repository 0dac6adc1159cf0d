package org.khabar.api.tag;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.khabar.content.tag.TagType;
import org.khabar.kit.http.Cached;
import org.khabar.kit.page.Page;
import org.khabar.view.query.OneParams;
import org.khabar.view.query.TagListParams;
import org.khabar.view.query.tag.PlaceListParams;
import org.khabar.view.tag.PlaceView;

/** Places. */
@Path("/v1/places")
@Tag(name = "Places")
public class PlaceResource {

    private final TagReading tags;

    PlaceResource(TagReading tags) {
        this.tags = tags;
    }

    @GET
    @Cached(language = true)
    @Operation(operationId = "listPlaces", summary = "Places")
    public Page<PlaceView> list(@BeanParam TagListParams params, @BeanParam PlaceListParams filter) {
        return tags.page(PlaceView.class, TagType.PLACE, params, filter.facts(), filter.ties());
    }

    @GET
    @Path("/{slug}")
    @Cached(language = true)
    @Operation(operationId = "getPlace", summary = "A place")
    public PlaceView one(
            @Parameter(description = "Slug; a former one answers 301", example = "kanpur-nagar") @PathParam("slug")
                    String slug,
            @BeanParam OneParams params) {
        return tags.one(PlaceView.class, TagType.PLACE, slug, params);
    }
}
