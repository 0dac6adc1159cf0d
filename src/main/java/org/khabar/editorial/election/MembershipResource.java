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
import org.khabar.content.election.AllianceMembership;
import org.khabar.content.election.MembershipWorkflow;
import org.khabar.editorial.idempotency.Idempotent;
import org.khabar.intake.election.MembershipSubmission;
import org.khabar.kit.edit.Merge;
import org.khabar.kit.page.Page;
import org.khabar.security.Roles;
import org.khabar.view.desk.tag.MembershipDeskView;

/** Which parties fight which election in which alliance. */
@Path("/editorial/v1/memberships")
@RolesAllowed(Roles.READER)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Editorial: memberships")
public class MembershipResource {

    private final TieDesk<AllianceMembership, MembershipWorkflow.MembershipContent, MembershipDeskView> desk;

    MembershipResource(MembershipWorkflow workflow, TieDesks desks) {
        this.desk = desks.of(
                new TieDesk.Shape<>(
                        AllianceMembership.class,
                        "membership",
                        "/editorial/v1/memberships/",
                        MembershipDeskView::of,
                        MembershipDeskView.READ_ONLY,
                        members -> MembershipSubmission.read(members, desks.references())
                                .content(desks.tags())),
                workflow);
    }

    @GET
    @Operation(operationId = "listDeskMemberships", summary = "Which parties fought which election in which alliance")
    public Page<MembershipDeskView> list(@BeanParam MembershipListParams params) {
        return desk.page(params.request(), membership -> membership.id);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getDeskMembership", summary = "One membership")
    public RestResponse<MembershipDeskView> one(@Parameter(description = "Identifier") @PathParam("id") UUID id) {
        return desk.one(id);
    }

    @POST
    @RolesAllowed(Roles.EDITOR)
    @Idempotent
    @Transactional
    @Operation(operationId = "createMembership", summary = "Put a party into an alliance at an election")
    public RestResponse<MembershipDeskView> create(
            @RequestBodySchema(MembershipDeskView.class) String body,
            @HeaderParam("Idempotency-Key") @Nullable String key) {
        return desk.create(body);
    }

    @PUT
    @RolesAllowed(Roles.EDITOR)
    @Path("/{id}")
    @Transactional
    @Operation(operationId = "replaceMembership", summary = "Say a membership anew")
    public RestResponse<MembershipDeskView> replace(
            @Parameter(description = "Identifier") @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @RequestBodySchema(MembershipDeskView.class) String body) {
        return desk.replace(id, ifMatch, body);
    }

    @PATCH
    @RolesAllowed(Roles.EDITOR)
    @Path("/{id}")
    @Consumes(Merge.TYPE)
    @Transactional
    @Operation(operationId = "patchMembership", summary = "Change some of a membership")
    public RestResponse<MembershipDeskView> patch(
            @Parameter(description = "Identifier") @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @RequestBodySchema(MembershipDeskView.class) String body) {
        return desk.patch(id, ifMatch, body);
    }

    @DELETE
    @RolesAllowed(Roles.EDITOR)
    @Path("/{id}")
    @Transactional
    @Operation(
            operationId = "deleteMembership",
            summary = "Remove a membership",
            description = "What came with the reference data is not brought back.")
    public void delete(
            @Parameter(description = "Identifier") @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        desk.delete(id, ifMatch);
    }
}
