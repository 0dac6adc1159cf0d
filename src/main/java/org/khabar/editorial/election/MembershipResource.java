package org.khabar.editorial.election;

import com.fasterxml.jackson.databind.node.ObjectNode;
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
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.khabar.content.election.AllianceMembership;
import org.khabar.content.election.MembershipWorkflow;
import org.khabar.content.election.MembershipWorkflow.MembershipContent;
import org.khabar.content.tag.TagRepository;
import org.khabar.editorial.idempotency.Idempotent;
import org.khabar.editorial.input.Editable;
import org.khabar.editorial.input.Submitted;
import org.khabar.intake.StoredReferences;
import org.khabar.intake.election.MembershipSubmission;
import org.khabar.kit.edit.ExpectedVersion;
import org.khabar.kit.edit.Merge;
import org.khabar.kit.edit.Written;
import org.khabar.kit.page.Page;
import org.khabar.security.CurrentActor;
import org.khabar.security.Roles;
import org.khabar.view.desk.tag.MembershipDeskView;

/** Which parties fight which election in which alliance. */
@Path("/editorial/v1/memberships")
@RolesAllowed(Roles.READER)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Editorial: memberships")
public class MembershipResource {

    private static final String HOME = "/editorial/v1/memberships/";

    private final MembershipWorkflow workflow;
    private final TieReading reading;
    private final TagRepository tags;
    private final StoredReferences references;
    private final Editable editable;
    private final CurrentActor actor;

    MembershipResource(
            MembershipWorkflow workflow,
            TieReading reading,
            TagRepository tags,
            StoredReferences references,
            Editable editable,
            CurrentActor actor) {
        this.workflow = workflow;
        this.reading = reading;
        this.tags = tags;
        this.references = references;
        this.editable = editable;
        this.actor = actor;
    }

    @GET
    @Operation(operationId = "listDeskMemberships", summary = "Which parties fought which election in which alliance")
    public Page<MembershipDeskView> list(@BeanParam MembershipListParams params) {
        return reading.page(AllianceMembership.class, params.request(), membership -> membership.id)
                .map(MembershipDeskView::of);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getDeskMembership", summary = "One membership")
    public RestResponse<MembershipDeskView> one(@Parameter(description = "Identifier") @PathParam("id") UUID id) {
        return answer(find(id));
    }

    @POST
    @RolesAllowed(Roles.EDITOR)
    @Idempotent
    @Transactional
    @Operation(operationId = "createMembership", summary = "Put a party into an alliance at an election")
    public RestResponse<MembershipDeskView> create(
            @RequestBodySchema(MembershipDeskView.class) String body,
            @HeaderParam("Idempotency-Key") @Nullable String key) {
        AllianceMembership membership = workflow.create(content(Submitted.object(body)), actor.actor());
        return Written.created(HOME + membership.id, MembershipDeskView.of(membership), membership.version);
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
        return change(id, ifMatch, view -> editable.replaced(view, MembershipDeskView.READ_ONLY, body));
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
        return change(id, ifMatch, view -> editable.patched(view, MembershipDeskView.READ_ONLY, body));
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
        workflow.delete(id, ExpectedVersion.of(ifMatch), actor.actor());
    }

    private RestResponse<MembershipDeskView> change(
            UUID id, @Nullable String ifMatch, Function<MembershipDeskView, ObjectNode> wanted) {
        ExpectedVersion version = ExpectedVersion.of(ifMatch);
        MembershipDeskView present = MembershipDeskView.of(find(id));
        version.require(present.version());
        return answer(workflow.replace(id, version, content(wanted.apply(present)), actor.actor()));
    }

    private MembershipContent content(ObjectNode object) {
        return Submitted.read(
                object,
                members -> MembershipSubmission.read(members, references).content(tags));
    }

    private AllianceMembership find(UUID id) {
        return reading.find(AllianceMembership.class, "membership", id);
    }

    private static RestResponse<MembershipDeskView> answer(AllianceMembership membership) {
        return Written.ok(MembershipDeskView.of(membership), membership.version);
    }
}
