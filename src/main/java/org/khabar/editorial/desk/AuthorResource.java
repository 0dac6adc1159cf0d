package org.khabar.editorial.desk;

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
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.khabar.content.author.Author;
import org.khabar.content.author.AuthorContent;
import org.khabar.content.author.AuthorQuery;
import org.khabar.content.author.AuthorRepository;
import org.khabar.content.author.AuthorWorkflow;
import org.khabar.content.media.MediaRepository;
import org.khabar.editorial.idempotency.Idempotent;
import org.khabar.editorial.input.Editable;
import org.khabar.editorial.input.Submitted;
import org.khabar.intake.AuthorSubmission;
import org.khabar.intake.Naming;
import org.khabar.intake.StoredReferences;
import org.khabar.intake.json.Members;
import org.khabar.kit.edit.ExpectedVersion;
import org.khabar.kit.edit.Merge;
import org.khabar.kit.edit.Written;
import org.khabar.kit.page.Page;
import org.khabar.kit.problem.ProblemException;
import org.khabar.security.CurrentActor;
import org.khabar.security.Roles;
import org.khabar.view.desk.AuthorDeskView;
import org.khabar.view.query.AuthorListParams;

/** Those who write, as editors keep them. */
@Path("/editorial/v1/authors")
@RolesAllowed(Roles.READER)
@Consumes(MediaType.APPLICATION_JSON)
@org.eclipse.microprofile.openapi.annotations.tags.Tag(name = "Editorial: authors")
public class AuthorResource {

    private static final String HOME = "/editorial/v1/authors/";

    private final AuthorWorkflow workflow;
    private final AuthorRepository authors;
    private final MediaRepository media;
    private final StoredReferences references;
    private final Editable editable;
    private final CurrentActor actor;

    AuthorResource(
            AuthorWorkflow workflow,
            AuthorRepository authors,
            MediaRepository media,
            StoredReferences references,
            Editable editable,
            CurrentActor actor) {
        this.workflow = workflow;
        this.authors = authors;
        this.media = media;
        this.references = references;
        this.editable = editable;
        this.actor = actor;
    }

    @GET
    @Operation(operationId = "listDeskAuthors", summary = "Authors by name, as editors see them")
    public Page<AuthorDeskView> list(@BeanParam AuthorListParams params) {
        AuthorQuery query = params.query();
        Long total = params.page().exactCount() ? authors.count() : null;
        return Page.cut(authors.page(query), params.page(), last -> AuthorListParams.cursor(query, last), total)
                .map(AuthorDeskView::of);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getDeskAuthor", summary = "One author, as editors see them")
    public RestResponse<AuthorDeskView> one(@Parameter(description = "Identifier") @PathParam("id") UUID id) {
        return answer(find(id));
    }

    @POST
    @RolesAllowed(Roles.EDITOR)
    @Idempotent
    @Transactional
    @Operation(operationId = "createAuthor", summary = "Add an author")
    public RestResponse<AuthorDeskView> create(
            @RequestBodySchema(AuthorDeskView.class) String body,
            @HeaderParam("Idempotency-Key") @Nullable String key) {
        Said said = Submitted.read(Submitted.object(body), this::said);
        Author author = workflow.create(said.slug(), said.content(), actor.actor());
        return Written.created(HOME + author.id, AuthorDeskView.of(author), author.version);
    }

    @PUT
    @RolesAllowed(Roles.EDITOR)
    @Path("/{id}")
    @Transactional
    @Operation(operationId = "replaceAuthor", summary = "Say anew what is known of an author")
    public RestResponse<AuthorDeskView> replace(
            @Parameter(description = "Identifier") @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @RequestBodySchema(AuthorDeskView.class) String body) {
        return change(id, ifMatch, (view, readOnly) -> editable.replaced(view, readOnly, body));
    }

    @PATCH
    @RolesAllowed(Roles.EDITOR)
    @Path("/{id}")
    @Consumes(Merge.TYPE)
    @Transactional
    @Operation(operationId = "patchAuthor", summary = "Change some of what is known of an author")
    public RestResponse<AuthorDeskView> patch(
            @Parameter(description = "Identifier") @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @RequestBodySchema(AuthorDeskView.class) String body) {
        return change(id, ifMatch, (view, readOnly) -> editable.patched(view, readOnly, body));
    }

    @DELETE
    @RolesAllowed(Roles.EDITOR)
    @Path("/{id}")
    @Operation(operationId = "deleteAuthor", summary = "Remove an author whom no article names")
    public void delete(
            @Parameter(description = "Identifier") @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        workflow.delete(id, ExpectedVersion.of(ifMatch), actor.actor());
    }

    private RestResponse<AuthorDeskView> change(
            UUID id, @Nullable String ifMatch, BiFunction<AuthorDeskView, Set<String>, ObjectNode> wanted) {
        ExpectedVersion version = ExpectedVersion.of(ifMatch);
        AuthorDeskView present = AuthorDeskView.of(find(id));
        version.require(present.version());
        Said said = Submitted.read(wanted.apply(present, AuthorDeskView.READ_ONLY), this::said);
        return answer(workflow.replace(id, version, said.slug(), said.content(), actor.actor()));
    }

    private Said said(Members members) {
        String slug = members.may("slug").orNull(value -> value.slug(Naming.SLUG_LENGTH));
        return new Said(slug, AuthorSubmission.read(members, references).content(media));
    }

    private Author find(UUID id) {
        return authors.findByIdOptional(id)
                .orElseThrow(() -> ProblemException.notFound("No author has the identifier " + id + "."));
    }

    private static RestResponse<AuthorDeskView> answer(Author author) {
        return Written.ok(AuthorDeskView.of(author), author.version);
    }

    private record Said(@Nullable String slug, AuthorContent content) {}
}
