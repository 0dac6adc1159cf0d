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
import org.khabar.content.election.Candidacy;
import org.khabar.content.election.CandidacyContent;
import org.khabar.content.election.CandidacyWorkflow;
import org.khabar.content.tag.TagRepository;
import org.khabar.editorial.idempotency.Idempotent;
import org.khabar.editorial.input.Editable;
import org.khabar.editorial.input.Submitted;
import org.khabar.intake.StoredReferences;
import org.khabar.intake.election.CandidacySubmission;
import org.khabar.kit.edit.ExpectedVersion;
import org.khabar.kit.edit.Merge;
import org.khabar.kit.edit.Written;
import org.khabar.kit.page.Page;
import org.khabar.security.CurrentActor;
import org.khabar.security.Roles;
import org.khabar.view.desk.tag.CandidacyDeskView;

/** Who stands where at which election for which party, and how it ended. */
@Path("/editorial/v1/candidacies")
@RolesAllowed(Roles.READER)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Editorial: candidacies")
public class CandidacyResource {

    private static final String HOME = "/editorial/v1/candidacies/";

    private final CandidacyWorkflow workflow;
    private final TieReading reading;
    private final TagRepository tags;
    private final StoredReferences references;
    private final Editable editable;
    private final CurrentActor actor;

    CandidacyResource(
            CandidacyWorkflow workflow,
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
    @Operation(operationId = "listDeskCandidacies", summary = "Who stood where, for whom, and how it ended")
    public Page<CandidacyDeskView> list(@BeanParam CandidacyListParams params) {
        return reading.page(Candidacy.class, params.request(), candidacy -> candidacy.id)
                .map(CandidacyDeskView::of);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getDeskCandidacy", summary = "One candidacy")
    public RestResponse<CandidacyDeskView> one(@Parameter(description = "Identifier") @PathParam("id") UUID id) {
        return answer(find(id));
    }

    @POST
    @RolesAllowed(Roles.EDITOR)
    @Idempotent
    @Transactional
    @Operation(operationId = "createCandidacy", summary = "Put somebody on a ballot")
    public RestResponse<CandidacyDeskView> create(
            @RequestBodySchema(CandidacyDeskView.class) String body,
            @HeaderParam("Idempotency-Key") @Nullable String key) {
        Candidacy candidacy = workflow.create(content(Submitted.object(body)), actor.actor());
        return Written.created(HOME + candidacy.id, CandidacyDeskView.of(candidacy), candidacy.version);
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
        return change(id, ifMatch, view -> editable.replaced(view, CandidacyDeskView.READ_ONLY, body));
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
        return change(id, ifMatch, view -> editable.patched(view, CandidacyDeskView.READ_ONLY, body));
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
        workflow.delete(id, ExpectedVersion.of(ifMatch), actor.actor());
    }

    private RestResponse<CandidacyDeskView> change(
            UUID id, @Nullable String ifMatch, Function<CandidacyDeskView, ObjectNode> wanted) {
        ExpectedVersion version = ExpectedVersion.of(ifMatch);
        CandidacyDeskView present = CandidacyDeskView.of(find(id));
        version.require(present.version());
        return answer(workflow.replace(id, version, content(wanted.apply(present)), actor.actor()));
    }

    private CandidacyContent content(ObjectNode object) {
        return Submitted.read(
                object, members -> CandidacySubmission.read(members, references).content(tags));
    }

    private Candidacy find(UUID id) {
        return reading.find(Candidacy.class, "candidacy", id);
    }

    private static RestResponse<CandidacyDeskView> answer(Candidacy candidacy) {
        return Written.ok(CandidacyDeskView.of(candidacy), candidacy.version);
    }
}
