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
import org.khabar.content.editing.EditWorkflow;
import org.khabar.content.editing.PublicationWorkflow;
import org.khabar.kit.edit.ExpectedVersion;
import org.khabar.security.CurrentActor;
import org.khabar.security.Roles;
import org.khabar.view.desk.ArticleDeskView;

/** That readers see an article. */
@Path("/editorial/v1/articles/{id}/publication")
@RolesAllowed(Roles.EDITOR)
@org.eclipse.microprofile.openapi.annotations.tags.Tag(name = "Editorial: articles")
public class PublicationResource {

    private final EditWorkflow editing;
    private final PublicationWorkflow workflow;
    private final Manuscripts manuscripts;
    private final CurrentActor actor;

    PublicationResource(
            EditWorkflow editing, PublicationWorkflow workflow, Manuscripts manuscripts, CurrentActor actor) {
        this.editing = editing;
        this.workflow = workflow;
        this.manuscripts = manuscripts;
        this.actor = actor;
    }

    @PUT
    @Transactional
    @Operation(
            operationId = "publishArticle",
            summary = "Publish an article, or the draft that waits behind it",
            description =
                    "With an embargo, readers see it when that ends. Once more with nothing waiting is no change.")
    public RestResponse<ArticleDeskView> publish(
            @Parameter(description = "Identifier") @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        ExpectedVersion version = ExpectedVersion.of(ifMatch);
        return manuscripts.answer(
                editing.publish(id, version, manuscripts.waiting(manuscripts.find(id)), actor.actor()));
    }

    @DELETE
    @Transactional
    @Operation(
            operationId = "withdrawArticle",
            summary = "Take an article back from readers, as a draft",
            description = "Its address answers 410 until it is published again.")
    public RestResponse<ArticleDeskView> withdraw(
            @Parameter(description = "Identifier") @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return manuscripts.answer(workflow.move(id, ExpectedVersion.of(ifMatch), Move.WITHDRAW, actor.actor()));
    }
}
