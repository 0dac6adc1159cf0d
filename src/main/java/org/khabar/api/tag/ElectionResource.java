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
import org.khabar.view.query.tag.ElectionListParams;
import org.khabar.view.tag.ElectionView;

/** Elections. */
@Path("/v1/elections")
@Tag(name = "Elections")
public class ElectionResource {

    private final TagReading tags;

    ElectionResource(TagReading tags) {
        this.tags = tags;
    }

    @GET
    @Cached(language = true)
    @Operation(operationId = "listElections", summary = "Elections")
    public Page<ElectionView> list(@BeanParam TagListParams params, @BeanParam ElectionListParams filter) {
        return tags.page(ElectionView.class, TagType.ELECTION, params, filter.facts(), filter.ties());
    }

    @GET
    @Path("/{slug}")
    @Cached(language = true)
    @Operation(operationId = "getElection", summary = "An election with its phases and days")
    public ElectionView one(
            @Parameter(description = "Slug; a former one answers 301", example = "lok-sabha-2024") @PathParam("slug")
                    String slug,
            @BeanParam OneParams params) {
        return tags.one(ElectionView.class, TagType.ELECTION, slug, params);
    }
}
