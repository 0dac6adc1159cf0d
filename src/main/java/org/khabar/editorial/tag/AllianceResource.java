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
import org.khabar.view.desk.tag.AllianceDeskView;
import org.khabar.view.desk.tag.MergerView;
import org.khabar.view.query.TagListParams;
import org.khabar.view.query.tag.AllianceListParams;

/** Alliances, as editors keep them. */
@Path("/editorial/v1/alliances")
@RolesAllowed(Roles.READER)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Editorial: alliances")
public class AllianceResource {

    private final TagDesk<AllianceDeskView> desk;

    AllianceResource(TagDesks desks) {
        this.desk = desks.of(AllianceDeskView.class, TagType.ALLIANCE);
    }

    @GET
    @Operation(operationId = "listDeskAlliances", summary = "Alliances by name, as editors see them")
    public Page<AllianceDeskView> list(@BeanParam TagListParams params, @BeanParam AllianceListParams filter) {
        return desk.page(params, filter.facts(), filter.ties());
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getDeskAlliance", summary = "An alliance, as editors see it")
    public RestResponse<AllianceDeskView> one(@Parameter(description = "Identifier") @PathParam("id") UUID id) {
        return desk.one(id);
    }

    @POST
    @RolesAllowed(Roles.EDITOR)
    @Idempotent
    @Transactional
    @Operation(operationId = "createAlliance", summary = "Add an alliance")
    public RestResponse<AllianceDeskView> create(
            @RequestBodySchema(AllianceDeskView.class) String body,
            @HeaderParam("Idempotency-Key") @Nullable String key) {
        return desk.create(body);
    }

    @PUT
    @RolesAllowed(Roles.EDITOR)
    @Path("/{id}")
    @Transactional
    @Operation(operationId = "replaceAlliance", summary = "Say anew what is known of an alliance")
    public RestResponse<AllianceDeskView> replace(
            @Parameter(description = "Identifier") @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @RequestBodySchema(AllianceDeskView.class) String body) {
        return desk.replace(id, ifMatch, body);
    }

    @PATCH
    @RolesAllowed(Roles.EDITOR)
    @Path("/{id}")
    @Consumes(Merge.TYPE)
    @Transactional
    @Operation(operationId = "patchAlliance", summary = "Change some of what is known of an alliance")
    public RestResponse<AllianceDeskView> patch(
            @Parameter(description = "Identifier") @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @RequestBodySchema(AllianceDeskView.class) String body) {
        return desk.patch(id, ifMatch, body);
    }

    @DELETE
    @RolesAllowed(Roles.EDITOR)
    @Path("/{id}")
    @Transactional
    @Operation(
            operationId = "deleteAlliance",
            summary = "Remove an alliance that nothing carries and nobody belongs to",
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
            operationId = "mergeAlliance",
            summary = "Merge an alliance into another one",
            description = TagDesk.MERGING)
    public RestResponse<AllianceDeskView> merge(
            @Parameter(description = "Identifier of the one that goes") @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @RequestBodySchema(MergerView.class) String body) {
        return desk.merge(id, ifMatch, body);
    }
}
