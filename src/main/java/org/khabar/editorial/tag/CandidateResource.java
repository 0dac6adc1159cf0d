package org.khabar.editorial.tag;

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
import org.khabar.content.tag.TagType;
import org.khabar.editorial.idempotency.Idempotent;
import org.khabar.kit.edit.Merge;
import org.khabar.kit.page.Page;
import org.khabar.security.Roles;
import org.khabar.view.desk.tag.CandidateDeskView;
import org.khabar.view.desk.tag.MergerView;
import org.khabar.view.query.TagListParams;
import org.khabar.view.query.tag.CandidateListParams;

/** People who stand or stood for election, as editors keep them. */
@Path("/editorial/v1/candidates")
@RolesAllowed(Roles.READER)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Editorial: candidates")
public class CandidateResource {

    private final TagDesk<CandidateDeskView> desk;

    CandidateResource(TagDesks desks) {
        this.desk = desks.of(CandidateDeskView.class, TagType.CANDIDATE);
    }

    @GET
    @Operation(
            operationId = "listDeskCandidates",
            summary = "People who stand or stood for election by name, as editors see them")
    public Page<CandidateDeskView> list(@BeanParam TagListParams params, @BeanParam CandidateListParams filter) {
        return desk.page(params, filter.facts(), filter.ties());
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getDeskCandidate", summary = "A candidate, as editors see them")
    public RestResponse<CandidateDeskView> one(@Parameter(description = "Identifier") @PathParam("id") UUID id) {
        return desk.one(id);
    }

    @POST
    @RolesAllowed(Roles.EDITOR)
    @Idempotent
    @Transactional
    @Operation(operationId = "createCandidate", summary = "Add a candidate")
    public RestResponse<CandidateDeskView> create(
            @RequestBodySchema(CandidateDeskView.class) String body,
            @HeaderParam("Idempotency-Key") @Nullable String key) {
        return desk.create(body);
    }

    @PUT
    @RolesAllowed(Roles.EDITOR)
    @Path("/{id}")
    @Transactional
    @Operation(operationId = "replaceCandidate", summary = "Say anew what is known of a candidate")
    public RestResponse<CandidateDeskView> replace(
            @Parameter(description = "Identifier") @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @RequestBodySchema(CandidateDeskView.class) String body) {
        return desk.replace(id, ifMatch, body);
    }

    @PATCH
    @RolesAllowed(Roles.EDITOR)
    @Path("/{id}")
    @Consumes(Merge.TYPE)
    @Transactional
    @Operation(operationId = "patchCandidate", summary = "Change some of what is known of a candidate")
    public RestResponse<CandidateDeskView> patch(
            @Parameter(description = "Identifier") @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @RequestBodySchema(CandidateDeskView.class) String body) {
        return desk.patch(id, ifMatch, body);
    }

    @DELETE
    @RolesAllowed(Roles.EDITOR)
    @Path("/{id}")
    @Transactional
    @Operation(
            operationId = "deleteCandidate",
            summary = "Remove a candidate whom nothing carries and who never stood",
            description = "What came with the reference data cannot be removed, but merged into another.")
    public void delete(
            @Parameter(description = "Identifier") @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        desk.delete(id, ifMatch);
    }

    @PUT
    @RolesAllowed(Roles.EDITOR)
    @Path("/{id}/merger")
    @Transactional
    @Operation(
            operationId = "mergeCandidate",
            summary = "Merge a candidate into another one",
            description = TagDesk.MERGING)
    public RestResponse<CandidateDeskView> merge(
            @Parameter(description = "Identifier of the one that goes") @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @RequestBodySchema(MergerView.class) String body) {
        return desk.merge(id, ifMatch, body);
    }
}
