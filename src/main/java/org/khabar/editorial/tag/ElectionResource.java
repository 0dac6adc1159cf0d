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
import org.khabar.view.desk.tag.ElectionDeskView;
import org.khabar.view.desk.tag.MergerView;
import org.khabar.view.query.TagListParams;
import org.khabar.view.query.tag.ElectionListParams;

/** Elections, as editors keep them. */
@Path("/editorial/v1/elections")
@RolesAllowed(Roles.READER)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Editorial: elections")
public class ElectionResource {

    private final TagDesk<ElectionDeskView> desk;

    ElectionResource(TagDesks desks) {
        this.desk = desks.of(ElectionDeskView.class, TagType.ELECTION);
    }

    @GET
    @Operation(operationId = "listDeskElections", summary = "Elections by name, as editors see them")
    public Page<ElectionDeskView> list(@BeanParam TagListParams params, @BeanParam ElectionListParams filter) {
        return desk.page(params, filter.facts(), filter.ties());
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getDeskElection", summary = "An election, as editors see it")
    public RestResponse<ElectionDeskView> one(@Parameter(description = "Identifier") @PathParam("id") UUID id) {
        return desk.one(id);
    }

    @POST
    @RolesAllowed(Roles.EDITOR)
    @Idempotent
    @Transactional
    @Operation(operationId = "createElection", summary = "Add an election")
    public RestResponse<ElectionDeskView> create(
            @RequestBodySchema(ElectionDeskView.class) String body,
            @HeaderParam("Idempotency-Key") @Nullable String key) {
        return desk.create(body);
    }

    @PUT
    @RolesAllowed(Roles.EDITOR)
    @Path("/{id}")
    @Transactional
    @Operation(operationId = "replaceElection", summary = "Say anew what is known of an election")
    public RestResponse<ElectionDeskView> replace(
            @Parameter(description = "Identifier") @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @RequestBodySchema(ElectionDeskView.class) String body) {
        return desk.replace(id, ifMatch, body);
    }

    @PATCH
    @RolesAllowed(Roles.EDITOR)
    @Path("/{id}")
    @Consumes(Merge.TYPE)
    @Transactional
    @Operation(operationId = "patchElection", summary = "Change some of what is known of an election")
    public RestResponse<ElectionDeskView> patch(
            @Parameter(description = "Identifier") @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @RequestBodySchema(ElectionDeskView.class) String body) {
        return desk.patch(id, ifMatch, body);
    }

    @DELETE
    @RolesAllowed(Roles.EDITOR)
    @Path("/{id}")
    @Transactional
    @Operation(
            operationId = "deleteElection",
            summary = "Remove an election that nothing carries and nobody fought",
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
            operationId = "mergeElection",
            summary = "Merge an election into another one",
            description = TagDesk.MERGING)
    public RestResponse<ElectionDeskView> merge(
            @Parameter(description = "Identifier of the one that goes") @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @RequestBodySchema(MergerView.class) String body) {
        return desk.merge(id, ifMatch, body);
    }
}
