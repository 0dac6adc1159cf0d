package org.khabar.editorial.article;

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
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.khabar.content.article.Article;
import org.khabar.content.editing.DeskRepository;
import org.khabar.content.editing.EditWorkflow;
import org.khabar.content.editing.PublicationWorkflow;
import org.khabar.content.revision.ArticleDocument;
import org.khabar.editorial.idempotency.Idempotent;
import org.khabar.editorial.input.Editable;
import org.khabar.editorial.input.Submitted;
import org.khabar.kit.edit.ExpectedVersion;
import org.khabar.kit.edit.Merge;
import org.khabar.kit.edit.Written;
import org.khabar.kit.page.Page;
import org.khabar.security.CurrentActor;
import org.khabar.security.Roles;
import org.khabar.view.desk.ArticleDeskView;

/** Articles in any state, as editors write them. */
@Path("/editorial/v1/articles")
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.READER)
@org.eclipse.microprofile.openapi.annotations.tags.Tag(name = "Editorial: articles")
public class ArticleResource {

    private static final String HOME = "/editorial/v1/articles/";

    private final EditWorkflow workflow;
    private final PublicationWorkflow publication;
    private final DeskRepository articles;
    private final Manuscripts manuscripts;
    private final Editable editable;
    private final CurrentActor actor;

    ArticleResource(
            EditWorkflow workflow,
            PublicationWorkflow publication,
            DeskRepository articles,
            Manuscripts manuscripts,
            Editable editable,
            CurrentActor actor) {
        this.workflow = workflow;
        this.publication = publication;
        this.articles = articles;
        this.manuscripts = manuscripts;
        this.editable = editable;
        this.actor = actor;
    }

    @GET
    @Transactional
    @Operation(operationId = "listDeskArticles", summary = "Articles in any state, the last saved first")
    public Page<ArticleDeskView> list(@BeanParam ArticleDeskParams params) {
        return manuscripts.views(params.cut(articles.page(params.query())));
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(
            operationId = "getDeskArticle",
            summary = "One article in any state, with the draft that waits behind it")
    public RestResponse<ArticleDeskView> one(@Parameter(description = "Identifier") @PathParam("id") UUID id) {
        return manuscripts.answer(manuscripts.find(id));
    }

    @POST
    @RolesAllowed(Roles.REPORTER)
    @Idempotent
    @Transactional
    @Operation(operationId = "createArticle", summary = "Begin a draft")
    public RestResponse<ArticleDeskView> create(
            @RequestBody(content = @Content(schema = @Schema(implementation = ArticleDocument.class))) String body,
            @HeaderParam("Idempotency-Key") @Nullable String key) {
        Article article = workflow.create(manuscripts.read(Submitted.object(body)), actor.actor());
        return Written.created(HOME + article.id, manuscripts.view(article), article.version);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Roles.REPORTER)
    @Transactional
    @Operation(
            operationId = "replaceArticle",
            summary = "Say an article anew",
            description = "Behind a published article it waits as a draft until the article is published again.")
    public RestResponse<ArticleDeskView> replace(
            @Parameter(description = "Identifier") @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @RequestBody(content = @Content(schema = @Schema(implementation = ArticleDocument.class))) String body) {
        return save(id, ifMatch, view -> editable.replaced(view, ArticleDeskView.READ_ONLY, body));
    }

    @PATCH
    @Path("/{id}")
    @Consumes(Merge.TYPE)
    @RolesAllowed(Roles.REPORTER)
    @Transactional
    @Operation(
            operationId = "patchArticle",
            summary = "Change some of an article",
            description = "Behind a published article it waits as a draft until the article is published again.")
    public RestResponse<ArticleDeskView> patch(
            @Parameter(description = "Identifier") @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @RequestBody(content = @Content(schema = @Schema(implementation = ArticleDocument.class))) String body) {
        return save(id, ifMatch, view -> editable.patched(view, ArticleDeskView.READ_ONLY, body));
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed(Roles.REPORTER)
    @Operation(
            operationId = "trashArticle",
            summary = "Put an article into the trash",
            description = "Readers see nothing of it any more; DELETE of its trash restores it.")
    @APIResponse(responseCode = "204", description = "It is in the trash; the ETag is that of its new version")
    public RestResponse<Void> trash(
            @Parameter(description = "Identifier") @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return Written.silently(publication.trash(id, ExpectedVersion.of(ifMatch), true, actor.actor()).version);
    }

    private RestResponse<ArticleDeskView> save(
            UUID id, @Nullable String ifMatch, Function<ArticleDeskView, ObjectNode> wanted) {
        return manuscripts.answer(manuscripts.save(id, ifMatch, wanted, actor.actor()));
    }
}
