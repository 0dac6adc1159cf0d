package org.khabar.editorial.article;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.khabar.content.article.ArticleStatus.Move;
import org.khabar.content.editing.PublicationWorkflow;
import org.khabar.kit.edit.ExpectedVersion;
import org.khabar.security.CurrentActor;
import org.khabar.security.Roles;
import org.khabar.view.desk.ArticleDeskView;

/** That an article is kept for the newsroom alone. */
@Path("/editorial/v1/articles/{id}/archive")
@RolesAllowed(Roles.EDITOR)
@org.eclipse.microprofile.openapi.annotations.tags.Tag(name = "Editorial: articles")
public class ArchiveResource {

    private final PublicationWorkflow workflow;
    private final Manuscripts manuscripts;
    private final CurrentActor actor;

    ArchiveResource(PublicationWorkflow workflow, Manuscripts manuscripts, CurrentActor actor) {
        this.workflow = workflow;
        this.manuscripts = manuscripts;
        this.actor = actor;
    }

    @PUT
    @Transactional
    @Operation(
            operationId = "archiveArticle",
            summary = "Withdraw an article from readers and keep it",
            description = "Its address answers 410.")
    public RestResponse<ArticleDeskView> archive(
            @Parameter(description = "Identifier") @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return manuscripts.answer(workflow.move(id, ExpectedVersion.of(ifMatch), Move.ARCHIVE, actor.actor()));
    }

    @DELETE
    @Transactional
    @Operation(
            operationId = "unarchiveArticle",
            summary = "Take an article out of the archive",
            description = "It is public again if it was when it was archived, else a draft.")
    public RestResponse<ArticleDeskView> unarchive(
            @Parameter(description = "Identifier") @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return manuscripts.answer(workflow.move(id, ExpectedVersion.of(ifMatch), Move.UNARCHIVE, actor.actor()));
    }
}
