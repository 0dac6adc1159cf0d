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
import org.khabar.content.election.Poll;
import org.khabar.content.election.PollWorkflow;
import org.khabar.editorial.idempotency.Idempotent;
import org.khabar.intake.election.PollSubmission;
import org.khabar.kit.edit.Merge;
import org.khabar.kit.page.Page;
import org.khabar.security.Roles;
import org.khabar.view.desk.tag.PollDeskView;

/** When constituencies vote. */
@Path("/editorial/v1/polls")
@RolesAllowed(Roles.READER)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Editorial: polls")
public class PollResource {

    private final TieDesk<Poll, PollWorkflow.PollContent, PollDeskView> desk;

    PollResource(PollWorkflow workflow, TieDesks desks) {
        this.desk = desks.of(
                new TieDesk.Shape<>(
                        Poll.class,
                        "poll",
                        "/editorial/v1/polls/",
                        PollDeskView::of,
                        PollDeskView.READ_ONLY,
                        members ->
                                PollSubmission.read(members, desks.references()).content(desks.tags())),
                workflow);
    }

    @GET
    @Operation(operationId = "listDeskPolls", summary = "When constituencies vote")
    public Page<PollDeskView> list(@BeanParam PollListParams params) {
        return desk.page(params.request(), poll -> poll.id);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getDeskPoll", summary = "One poll")
    public RestResponse<PollDeskView> one(@Parameter(description = "Identifier") @PathParam("id") UUID id) {
        return desk.one(id);
    }

    @POST
    @RolesAllowed(Roles.EDITOR)
    @Idempotent
    @Transactional
    @Operation(operationId = "createPoll", summary = "Say when a constituency votes at an election")
    public RestResponse<PollDeskView> create(
            @RequestBodySchema(PollDeskView.class) String body, @HeaderParam("Idempotency-Key") @Nullable String key) {
        return desk.create(body);
    }

    @PUT
    @RolesAllowed(Roles.EDITOR)
    @Path("/{id}")
    @Transactional
    @Operation(operationId = "replacePoll", summary = "Say a poll anew")
    public RestResponse<PollDeskView> replace(
            @Parameter(description = "Identifier") @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @RequestBodySchema(PollDeskView.class) String body) {
        return desk.replace(id, ifMatch, body);
    }

    @PATCH
    @RolesAllowed(Roles.EDITOR)
    @Path("/{id}")
    @Consumes(Merge.TYPE)
    @Transactional
    @Operation(operationId = "patchPoll", summary = "Change some of a poll")
    public RestResponse<PollDeskView> patch(
            @Parameter(description = "Identifier") @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @RequestBodySchema(PollDeskView.class) String body) {
        return desk.patch(id, ifMatch, body);
    }

    @DELETE
    @RolesAllowed(Roles.EDITOR)
    @Path("/{id}")
    @Transactional
    @Operation(
            operationId = "deletePoll",
            summary = "Remove a poll",
            description = "What came with the reference data is not brought back.")
    public void delete(
            @Parameter(description = "Identifier") @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        desk.delete(id, ifMatch);
    }
}
