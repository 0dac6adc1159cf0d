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
import org.khabar.view.query.tag.PartyListParams;
import org.khabar.view.tag.PartyView;

/** Parties. */
@Path("/v1/parties")
@Tag(name = "Parties")
public class PartyResource {

    private final TagReading tags;

    PartyResource(TagReading tags) {
        this.tags = tags;
    }

    @GET
    @Cached(language = true)
    @Operation(operationId = "listParties", summary = "Parties")
    public Page<PartyView> list(@BeanParam TagListParams params, @BeanParam PartyListParams filter) {
        return tags.page(PartyView.class, TagType.PARTY, params, filter.facts(), filter.ties());
    }

    @GET
    @Path("/{slug}")
    @Cached(language = true)
    @Operation(operationId = "getParty", summary = "A party with its short form, colour, symbol and alliances")
    public PartyView one(
            @Parameter(description = "Slug; a former one answers 301", example = "bjp") @PathParam("slug") String slug,
            @BeanParam OneParams params) {
        return tags.one(PartyView.class, TagType.PARTY, slug, params);
    }
}
