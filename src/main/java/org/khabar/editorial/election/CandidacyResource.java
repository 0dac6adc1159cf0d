package org.khabar.editorial.election;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.khabar.content.election.Candidacy;
import org.khabar.content.election.CandidacyContent;
import org.khabar.content.election.CandidacyWorkflow;
import org.khabar.editorial.idempotency.Idempotent;
import org.khabar.intake.election.CandidacySubmission;
import org.khabar.kit.edit.Merge;
import org.khabar.kit.page.Page;
import org.khabar.security.Roles;
import org.khabar.view.desk.tag.CandidacyDeskView;

/** Who stands where at which election for which party, and how it ended. */
@Path("/editorial/v1/candidacies")
@RolesAllowed(Roles.READER)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Editorial: candidacies")
public class CandidacyResource {

    private final TieDesk<Candidacy, CandidacyContent, CandidacyDeskView> desk;

    CandidacyResource(CandidacyWorkflow workflow, TieDesks desks) {
        this.desk = desks.of(
                new TieDesk.Shape<>(
                        Candidacy.class,
                        "candidacy",
                        "/editorial/v1/candidacies/",
                        CandidacyDeskView::of,
                        CandidacyDeskView.READ_ONLY,
                        members -> CandidacySubmission.read(members, desks.references())
                                .content(desks.tags())),
                workflow);
    }

    @GET
    @Operation(operationId = "listDeskCandidacies", summary = "Who stood where, for whom, and how it ended")
    public Page<CandidacyDeskView> list(@BeanParam CandidacyListParams params) {
        return desk.page(params.request(), candidacy -> candidacy.id);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getDeskCandidacy", summary = "One candidacy")
    public RestResponse<CandidacyDeskView> one(@Parameter(description = "Identifier") @PathParam("id") UUID id) {
        return desk.one(id);
    }

    @POST
    @RolesAllowed(Roles.EDITOR)
    @Idempotent
    @Transactional
    @Operation(operationId = "createCandidacy", summary = "Put somebody on a ballot")
    public RestResponse<CandidacyDeskView> create(
            @RequestBodySchema(CandidacyDeskView.class) String body,
            @HeaderParam("Idempotency-Key") @Nullable String key) {
        return desk.create(body);
    }

    @PUT
    @RolesAllowed(Roles.EDITOR)
    @Path("/{id}")
    @Transactional
    @Operation(operationId = "replaceCandidacy", summary = "Say a candidacy anew")
    public RestResponse<CandidacyDeskView> replace(
            @Parameter(description = "Identifier") @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @RequestBodySchema(CandidacyDeskView.class) String body) {
        return desk.replace(id, ifMatch, body);
    }

    @PATCH
    @RolesAllowed(Roles.EDITOR)
    @Path("/{id}")
    @Consumes(Merge.TYPE)
    @Transactional
    @Operation(operationId = "patchCandidacy", summary = "Change some of a candidacy, such as its votes")
    public RestResponse<CandidacyDeskView> patch(
            @Parameter(description = "Identifier") @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @RequestBodySchema(CandidacyDeskView.class) String body) {
        return desk.patch(id, ifMatch, body);
    }

    @DELETE
    @RolesAllowed(Roles.EDITOR)
    @Path("/{id}")
    @Transactional
    @Operation(
            operationId = "deleteCandidacy",
            summary = "Remove a candidacy",
            description = "What came with the reference data is not brought back.")
    public void delete(
            @Parameter(description = "Identifier") @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        desk.delete(id, ifMatch);
    }
}
