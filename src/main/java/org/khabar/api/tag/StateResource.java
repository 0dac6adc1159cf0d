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
import org.khabar.view.query.tag.StateListParams;
import org.khabar.view.tag.StateView;

/** States and union territories. */
@Path("/v1/states")
@Tag(name = "States")
public class StateResource {

    private final TagReading tags;

    StateResource(TagReading tags) {
        this.tags = tags;
    }

    @GET
    @Cached(language = true)
    @Operation(operationId = "listStates", summary = "States and union territories")
    public Page<StateView> list(@BeanParam TagListParams params, @BeanParam StateListParams filter) {
        return tags.page(StateView.class, TagType.STATE, params, filter.facts(), filter.ties());
    }

    @GET
    @Path("/{slug}")
    @Cached(language = true)
    @Operation(operationId = "getState", summary = "A state or union territory")
    public StateView one(
            @Parameter(description = "Slug; a former one answers 301", example = "uttar-pradesh") @PathParam("slug")
                    String slug,
            @BeanParam OneParams params) {
        return tags.one(StateView.class, TagType.STATE, slug, params);
    }
}
