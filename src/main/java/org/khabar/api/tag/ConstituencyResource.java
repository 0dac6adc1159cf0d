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
import org.khabar.view.query.tag.ConstituencyListParams;
import org.khabar.view.tag.ConstituencyView;

/** Constituencies, with when they vote and who won. */
@Path("/v1/constituencies")
@Tag(name = "Constituencies")
public class ConstituencyResource {

    private final TagReading tags;

    ConstituencyResource(TagReading tags) {
        this.tags = tags;
    }

    @GET
    @Cached(language = true)
    @Operation(operationId = "listConstituencies", summary = "Constituencies, with when they vote and who won")
    public Page<ConstituencyView> list(@BeanParam TagListParams params, @BeanParam ConstituencyListParams filter) {
        return tags.page(ConstituencyView.class, TagType.CONSTITUENCY, params, filter.facts(), filter.ties());
    }

    @GET
    @Path("/{slug}")
    @Cached(language = true)
    @Operation(operationId = "getConstituency", summary = "A constituency with its polls and everyone who stood in it")
    public ConstituencyView one(
            @Parameter(description = "Slug; a former one answers 301", example = "kanpur") @PathParam("slug")
                    String slug,
            @BeanParam OneParams params) {
        return tags.one(ConstituencyView.class, TagType.CONSTITUENCY, slug, params);
    }
}
