package org.khabar.api.tag;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.khabar.content.tag.TagType;
import org.khabar.kit.http.Cached;
import org.khabar.kit.page.Page;
import org.khabar.view.exchange.PersonFormatParams;
import org.khabar.view.query.OneParams;
import org.khabar.view.query.TagListParams;
import org.khabar.view.query.tag.CandidateListParams;
import org.khabar.view.tag.CandidateView;

/** Candidates by name, with where they stood. */
@Path("/v1/candidates")
@Tag(name = "Candidates")
public class CandidateResource {

    private final TagReading tags;

    CandidateResource(TagReading tags) {
        this.tags = tags;
    }

    @GET
    @Cached(language = true)
    @Operation(operationId = "listCandidates", summary = "Candidates by name, with where they stood")
    public Page<CandidateView> list(@BeanParam TagListParams params, @BeanParam CandidateListParams filter) {
        return tags.page(CandidateView.class, TagType.CANDIDATE, params, filter.facts(), filter.ties());
    }

    @GET
    @Path("/{slug}")
    @Cached(language = true)
    @Produces({MediaType.APPLICATION_JSON, "application/ld+json"})
    @Operation(operationId = "getCandidate", summary = "A candidate with every candidacy")
    public CandidateView one(
            @Parameter(description = "Slug; a former one answers 301", example = "kanhaiya-kumar") @PathParam("slug")
                    String slug,
            @BeanParam OneParams params,
            @BeanParam PersonFormatParams format) {
        format.check(params.fields(), params.script());
        return tags.one(CandidateView.class, TagType.CANDIDATE, slug, params);
    }
}
