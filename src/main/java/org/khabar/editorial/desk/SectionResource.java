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
import org.khabar.content.section.Section;
import org.khabar.content.section.SectionContent;
import org.khabar.content.section.SectionRepository;
import org.khabar.content.section.SectionWorkflow;
import org.khabar.editorial.idempotency.Idempotent;
import org.khabar.editorial.input.Editable;
import org.khabar.editorial.input.Submitted;
import org.khabar.intake.Naming;
import org.khabar.intake.SectionSubmission;
import org.khabar.intake.StoredReferences;
import org.khabar.intake.json.Members;
import org.khabar.kit.edit.ExpectedVersion;
import org.khabar.kit.edit.Merge;
import org.khabar.kit.edit.Written;
import org.khabar.kit.problem.ProblemException;
import org.khabar.security.CurrentActor;
import org.khabar.security.Roles;
import org.khabar.view.desk.SectionDeskList;
import org.khabar.view.desk.SectionDeskView;

/** The section tree, as editors keep it. */
@Path("/editorial/v1/sections")
@RolesAllowed(Roles.READER)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Editorial: sections")
public class SectionResource {

    private static final String HOME = "/editorial/v1/sections/";

    private final SectionWorkflow workflow;
    private final SectionRepository sections;
    private final StoredReferences references;
    private final Editable editable;
    private final CurrentActor actor;

    SectionResource(
            SectionWorkflow workflow,
            SectionRepository sections,
            StoredReferences references,
            Editable editable,
            CurrentActor actor) {
        this.workflow = workflow;
        this.sections = sections;
        this.references = references;
        this.editable = editable;
        this.actor = actor;
    }

    @GET
    @Operation(operationId = "listDeskSections", summary = "The whole tree of sections, as editors see it")
    public SectionDeskList list() {
        return SectionDeskList.of(sections.tree());
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getDeskSection", summary = "One section, as editors see it")
    public RestResponse<SectionDeskView> one(@Parameter(description = "Identifier") @PathParam("id") UUID id) {
        return answer(find(id));
    }

    @POST
    @RolesAllowed(Roles.EDITOR)
    @Idempotent
    @Transactional
    @Operation(operationId = "createSection", summary = "Add a section")
    public RestResponse<SectionDeskView> create(
            @RequestBodySchema(SectionDeskView.class) String body,
            @HeaderParam("Idempotency-Key") @Nullable String key) {
        Said said = Submitted.read(Submitted.object(body), this::said);
        Section section = workflow.create(said.slug(), said.content(), actor.actor());
        return Written.created(HOME + section.id, SectionDeskView.of(section), section.version);
    }

    @PUT
    @RolesAllowed(Roles.EDITOR)
    @Path("/{id}")
    @Transactional
    @Operation(
            operationId = "replaceSection",
            summary = "Say anew what is known of a section",
            description = "Another parent moves it with everything below it, in all lists of articles at once.")
    public RestResponse<SectionDeskView> replace(
            @Parameter(description = "Identifier") @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @RequestBodySchema(SectionDeskView.class) String body) {
        return change(id, ifMatch, view -> editable.replaced(view, SectionDeskView.READ_ONLY, body));
    }

    @PATCH
    @RolesAllowed(Roles.EDITOR)
    @Path("/{id}")
    @Consumes(Merge.TYPE)
    @Transactional
    @Operation(
            operationId = "patchSection",
            summary = "Change some of what is known of a section",
            description = "Another parent moves it with everything below it, in all lists of articles at once.")
    public RestResponse<SectionDeskView> patch(
            @Parameter(description = "Identifier") @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @RequestBodySchema(SectionDeskView.class) String body) {
        return change(id, ifMatch, view -> editable.patched(view, SectionDeskView.READ_ONLY, body));
    }

    @DELETE
    @RolesAllowed(Roles.EDITOR)
    @Path("/{id}")
    @Operation(operationId = "deleteSection", summary = "Remove a section that no section, article or front uses")
    public void delete(
            @Parameter(description = "Identifier") @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        workflow.delete(id, ExpectedVersion.of(ifMatch), actor.actor());
    }

    private RestResponse<SectionDeskView> change(
            UUID id, @Nullable String ifMatch, Function<SectionDeskView, ObjectNode> wanted) {
        ExpectedVersion version = ExpectedVersion.of(ifMatch);
        SectionDeskView present = SectionDeskView.of(find(id));
        version.require(present.version());
        Said said = Submitted.read(wanted.apply(present), this::said);
        return answer(workflow.replace(id, version, said.slug(), said.content(), actor.actor()));
    }

    private Said said(Members members) {
        String slug = members.may("slug").orNull(value -> value.slug(Naming.SLUG_LENGTH));
        return new Said(slug, SectionSubmission.read(members, references).content(sections));
    }

    private Section find(UUID id) {
        return sections.findByIdOptional(id)
                .orElseThrow(() -> ProblemException.notFound("No section has the identifier " + id + "."));
    }

    private static RestResponse<SectionDeskView> answer(Section section) {
        return Written.ok(SectionDeskView.of(section), section.version);
    }

    private record Said(@Nullable String slug, SectionContent content) {}
}
