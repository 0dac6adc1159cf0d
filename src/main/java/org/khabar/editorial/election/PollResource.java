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
import org.khabar.content.election.Poll;
import org.khabar.content.election.PollWorkflow;
import org.khabar.content.election.PollWorkflow.PollContent;
import org.khabar.content.tag.TagRepository;
import org.khabar.editorial.idempotency.Idempotent;
import org.khabar.editorial.input.Editable;
import org.khabar.editorial.input.Submitted;
import org.khabar.intake.StoredReferences;
import org.khabar.intake.election.PollSubmission;
import org.khabar.kit.edit.ExpectedVersion;
import org.khabar.kit.edit.Merge;
import org.khabar.kit.edit.Written;
import org.khabar.kit.page.Page;
import org.khabar.security.CurrentActor;
import org.khabar.security.Roles;
import org.khabar.view.desk.tag.PollDeskView;

/** When constituencies vote. */
@Path("/editorial/v1/polls")
@RolesAllowed(Roles.READER)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Editorial: polls")
public class PollResource {

    private static final String HOME = "/editorial/v1/polls/";

    private final PollWorkflow workflow;
    private final TieReading reading;
    private final TagRepository tags;
    private final StoredReferences references;
    private final Editable editable;
    private final CurrentActor actor;

    PollResource(
            PollWorkflow workflow,
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
    @Operation(operationId = "listDeskPolls", summary = "When constituencies vote")
    public Page<PollDeskView> list(@BeanParam PollListParams params) {
        return reading.page(Poll.class, params.request(), poll -> poll.id).map(PollDeskView::of);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getDeskPoll", summary = "One poll")
    public RestResponse<PollDeskView> one(@Parameter(description = "Identifier") @PathParam("id") UUID id) {
        return answer(find(id));
    }

    @POST
    @RolesAllowed(Roles.EDITOR)
    @Idempotent
    @Transactional
    @Operation(operationId = "createPoll", summary = "Say when a constituency votes at an election")
    public RestResponse<PollDeskView> create(
            @RequestBodySchema(PollDeskView.class) String body, @HeaderParam("Idempotency-Key") @Nullable String key) {
        Poll poll = workflow.create(content(Submitted.object(body)), actor.actor());
        return Written.created(HOME + poll.id, PollDeskView.of(poll), poll.version);
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
        return change(id, ifMatch, view -> editable.replaced(view, PollDeskView.READ_ONLY, body));
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
        return change(id, ifMatch, view -> editable.patched(view, PollDeskView.READ_ONLY, body));
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
        workflow.delete(id, ExpectedVersion.of(ifMatch), actor.actor());
    }

    private RestResponse<PollDeskView> change(
            UUID id, @Nullable String ifMatch, Function<PollDeskView, ObjectNode> wanted) {
        ExpectedVersion version = ExpectedVersion.of(ifMatch);
        PollDeskView present = PollDeskView.of(find(id));
        version.require(present.version());
        return answer(workflow.replace(id, version, content(wanted.apply(present)), actor.actor()));
    }

    private PollContent content(ObjectNode object) {
        return Submitted.read(
                object, members -> PollSubmission.read(members, references).content(tags));
    }

    private Poll find(UUID id) {
        return reading.find(Poll.class, "poll", id);
    }

    private static RestResponse<PollDeskView> answer(Poll poll) {
        return Written.ok(PollDeskView.of(poll), poll.version);
    }
}
