package org.khabar.editorial.desk;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
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
import org.khabar.content.front.Front;
import org.khabar.content.front.FrontContent;
import org.khabar.content.front.FrontRepository;
import org.khabar.content.front.FrontWorkflow;
import org.khabar.content.section.SectionRepository;
import org.khabar.editorial.idempotency.Idempotent;
import org.khabar.editorial.input.Editable;
import org.khabar.editorial.input.Submitted;
import org.khabar.intake.FrontSubmission;
import org.khabar.intake.Naming;
import org.khabar.intake.StoredReferences;
import org.khabar.intake.json.Members;
import org.khabar.kit.edit.ExpectedVersion;
import org.khabar.kit.edit.Merge;
import org.khabar.kit.edit.Written;
import org.khabar.kit.problem.ProblemException;
import org.khabar.security.CurrentActor;
import org.khabar.security.Roles;
import org.khabar.view.desk.FrontDeskList;
import org.khabar.view.desk.FrontDeskView;

/** Curated pages, as editors arrange them. */
@Path("/editorial/v1/fronts")
@RolesAllowed(Roles.READER)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Editorial: fronts")
public class FrontResource {

    private static final String HOME = "/editorial/v1/fronts/";

    private final FrontWorkflow workflow;
    private final FrontRepository fronts;
    private final SectionRepository sections;
    private final StoredReferences references;
    private final Editable editable;
    private final CurrentActor actor;

    FrontResource(
            FrontWorkflow workflow,
            FrontRepository fronts,
            SectionRepository sections,
            StoredReferences references,
            Editable editable,
            CurrentActor actor) {
        this.workflow = workflow;
        this.fronts = fronts;
        this.sections = sections;
        this.references = references;
        this.editable = editable;
        this.actor = actor;
    }

    @GET
    @Operation(operationId = "listDeskFronts", summary = "All fronts, as editors see them")
    public FrontDeskList list() {
        return FrontDeskList.of(fronts.all());
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getDeskFront", summary = "One front, as editors see it")
    public RestResponse<FrontDeskView> one(@Parameter(description = "Identifier") @PathParam("id") UUID id) {
        return answer(find(id));
    }

    @POST
    @RolesAllowed(Roles.EDITOR)
    @Idempotent
    @Transactional
    @Operation(operationId = "createFront", summary = "Add a front")
    public RestResponse<FrontDeskView> create(
            @RequestBodySchema(FrontDeskView.class) String body, @HeaderParam("Idempotency-Key") @Nullable String key) {
        Said said = Submitted.read(Submitted.object(body), this::said);
        Front front = workflow.create(said.slug(), said.content(), actor.actor());
        return Written.created(HOME + front.id, FrontDeskView.of(front), front.version);
    }

    @PUT
    @RolesAllowed(Roles.EDITOR)
    @Path("/{id}")
    @Transactional
    @Operation(operationId = "replaceFront", summary = "Arrange a front anew")
    public RestResponse<FrontDeskView> replace(
            @Parameter(description = "Identifier") @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @RequestBodySchema(FrontDeskView.class) String body) {
        return change(id, ifMatch, view -> editable.replaced(view, FrontDeskView.READ_ONLY, body));
    }

    @PATCH
    @RolesAllowed(Roles.EDITOR)
    @Path("/{id}")
    @Consumes(Merge.TYPE)
    @Transactional
    @Operation(
            operationId = "patchFront",
            summary = "Change some of a front",
            description = "Containers are replaced as a whole; pins have addresses of their own.")
    public RestResponse<FrontDeskView> patch(
            @Parameter(description = "Identifier") @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @RequestBodySchema(FrontDeskView.class) String body) {
        return change(id, ifMatch, view -> editable.patched(view, FrontDeskView.READ_ONLY, body));
    }

    @DELETE
    @RolesAllowed(Roles.EDITOR)
    @Path("/{id}")
    @Operation(operationId = "deleteFront", summary = "Remove a front")
    public void delete(
            @Parameter(description = "Identifier") @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        workflow.delete(id, ExpectedVersion.of(ifMatch), actor.actor());
    }

    private RestResponse<FrontDeskView> change(
            UUID id, @Nullable String ifMatch, Function<FrontDeskView, ObjectNode> wanted) {
        ExpectedVersion version = ExpectedVersion.of(ifMatch);
        FrontDeskView present = FrontDeskView.of(find(id));
        version.require(present.version());
        Said said = Submitted.read(wanted.apply(present), this::said);
        return answer(workflow.replace(id, version, said.slug(), said.content(), actor.actor()));
    }

    private Said said(Members members) {
        String slug = members.may("slug").orNull(value -> value.slug(Naming.SLUG_LENGTH));
        return new Said(slug, FrontSubmission.read(members, references).content(sections));
    }

    private Front find(UUID id) {
        return fronts.findByIdOptional(id)
                .orElseThrow(() -> ProblemException.notFound("No front has the identifier " + id + "."));
    }

    private static RestResponse<FrontDeskView> answer(Front front) {
        return Written.ok(FrontDeskView.of(front), front.version);
    }

    private record Said(@Nullable String slug, FrontContent content) {}
}
