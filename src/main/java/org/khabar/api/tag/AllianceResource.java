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
import org.khabar.view.query.tag.AllianceListParams;
import org.khabar.view.tag.AllianceView;

/** Alliances. */
@Path("/v1/alliances")
@Tag(name = "Alliances")
public class AllianceResource {

    private final TagReading tags;

    AllianceResource(TagReading tags) {
        this.tags = tags;
    }

    @GET
    @Cached(language = true)
    @Operation(operationId = "listAlliances", summary = "Alliances")
    public Page<AllianceView> list(@BeanParam TagListParams params, @BeanParam AllianceListParams filter) {
        return tags.page(AllianceView.class, TagType.ALLIANCE, params, filter.facts(), filter.ties());
    }

    @GET
    @Path("/{slug}")
    @Cached(language = true)
    @Operation(operationId = "getAlliance", summary = "An alliance with its parties")
    public AllianceView one(
            @Parameter(description = "Slug; a former one answers 301", example = "india") @PathParam("slug")
                    String slug,
            @BeanParam OneParams params) {
        return tags.one(AllianceView.class, TagType.ALLIANCE, slug, params);
    }
}
