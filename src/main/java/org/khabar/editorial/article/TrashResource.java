package org.khabar.editorial.article;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.khabar.content.editing.PublicationWorkflow;
import org.khabar.kit.edit.ExpectedVersion;
import org.khabar.security.CurrentActor;
import org.khabar.security.Roles;
import org.khabar.view.desk.ArticleDeskView;

/** That an article lies in the trash. DELETE of the article puts it there. */
@Path("/editorial/v1/articles/{id}/trash")
@RolesAllowed(Roles.REPORTER)
@org.eclipse.microprofile.openapi.annotations.tags.Tag(name = "Editorial: articles")
public class TrashResource {

    private final PublicationWorkflow workflow;
    private final Manuscripts manuscripts;
    private final CurrentActor actor;

    TrashResource(PublicationWorkflow workflow, Manuscripts manuscripts, CurrentActor actor) {
        this.workflow = workflow;
        this.manuscripts = manuscripts;
        this.actor = actor;
    }

    @DELETE
    @Transactional
    @Operation(
            operationId = "restoreArticle",
            summary = "Take an article out of the trash",
            description = "It has the status again that it had before.")
    public RestResponse<ArticleDeskView> restore(
            @Parameter(description = "Identifier") @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return manuscripts.answer(workflow.trash(id, ExpectedVersion.of(ifMatch), false, actor.actor()));
    }
}
