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
import org.khabar.view.desk.tag.MergerView;
import org.khabar.view.desk.tag.PlaceDeskView;
import org.khabar.view.query.TagListParams;
import org.khabar.view.query.tag.PlaceListParams;

/** Cities, districts, towns and villages, as editors keep them. */
@Path("/editorial/v1/places")
@RolesAllowed(Roles.READER)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Editorial: places")
public class PlaceResource {

    private final TagDesk<PlaceDeskView> desk;

    PlaceResource(TagDesks desks) {
        this.desk = desks.of(PlaceDeskView.class, TagType.PLACE);
    }

    @GET
    @Operation(
            operationId = "listDeskPlaces",
            summary = "Cities, districts, towns and villages by name, as editors see them")
    public Page<PlaceDeskView> list(@BeanParam TagListParams params, @BeanParam PlaceListParams filter) {
        return desk.page(params, filter.facts(), filter.ties());
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getDeskPlace", summary = "A place, as editors see it")
    public RestResponse<PlaceDeskView> one(@Parameter(description = "Identifier") @PathParam("id") UUID id) {
        return desk.one(id);
    }

    @POST
    @RolesAllowed(Roles.EDITOR)
    @Idempotent
    @Transactional
    @Operation(operationId = "createPlace", summary = "Add a place")
    public RestResponse<PlaceDeskView> create(
            @RequestBodySchema(PlaceDeskView.class) String body, @HeaderParam("Idempotency-Key") @Nullable String key) {
        return desk.create(body);
    }

    @PUT
    @RolesAllowed(Roles.EDITOR)
    @Path("/{id}")
    @Transactional
    @Operation(operationId = "replacePlace", summary = "Say anew what is known of a place")
    public RestResponse<PlaceDeskView> replace(
            @Parameter(description = "Identifier") @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @RequestBodySchema(PlaceDeskView.class) String body) {
        return desk.replace(id, ifMatch, body);
    }

    @PATCH
    @RolesAllowed(Roles.EDITOR)
    @Path("/{id}")
    @Consumes(Merge.TYPE)
    @Transactional
    @Operation(operationId = "patchPlace", summary = "Change some of what is known of a place")
    public RestResponse<PlaceDeskView> patch(
            @Parameter(description = "Identifier") @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @RequestBodySchema(PlaceDeskView.class) String body) {
        return desk.patch(id, ifMatch, body);
    }

    @DELETE
    @RolesAllowed(Roles.EDITOR)
    @Path("/{id}")
    @Transactional
    @Operation(
            operationId = "deletePlace",
            summary = "Remove a place that nothing carries",
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
    @Operation(operationId = "mergePlace", summary = "Merge a place into another one", description = TagDesk.MERGING)
    public RestResponse<PlaceDeskView> merge(
            @Parameter(description = "Identifier of the one that goes") @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @RequestBodySchema(MergerView.class) String body) {
        return desk.merge(id, ifMatch, body);
    }
}
