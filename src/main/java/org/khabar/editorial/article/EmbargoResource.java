package org.khabar.editorial.article;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.khabar.content.editing.PublicationWorkflow;
import org.khabar.editorial.input.Submitted;
import org.khabar.kit.edit.ExpectedVersion;
import org.khabar.security.CurrentActor;
import org.khabar.security.Roles;
import org.khabar.view.desk.ArticleDeskView;

/** That readers must not see an article before a time, whatever its status. */
@Path("/editorial/v1/articles/{id}/embargo")
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.EDITOR)
@org.eclipse.microprofile.openapi.annotations.tags.Tag(name = "Editorial: articles")
public class EmbargoResource {

    private final PublicationWorkflow workflow;
    private final Manuscripts manuscripts;
    private final CurrentActor actor;

    EmbargoResource(PublicationWorkflow workflow, Manuscripts manuscripts, CurrentActor actor) {
        this.workflow = workflow;
        this.manuscripts = manuscripts;
        this.actor = actor;
    }

    @PUT
    @Transactional
    @Operation(operationId = "embargoArticle", summary = "Keep an article from readers until a time")
    public RestResponse<ArticleDeskView> embargo(
            @Parameter(description = "Identifier") @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @RequestBody(content = @Content(schema = @Schema(implementation = Embargo.class))) String body) {
        Instant when = Submitted.read(Submitted.object(body), members -> {
            Instant said = members.need("until").instant();
            members.end();
            return said;
        });
        return manuscripts.answer(workflow.embargo(id, ExpectedVersion.of(ifMatch), when, actor.actor()));
    }

    @DELETE
    @Transactional
    @Operation(operationId = "liftEmbargo", summary = "Lift the embargo now")
    public RestResponse<ArticleDeskView> lift(
            @Parameter(description = "Identifier") @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return manuscripts.answer(workflow.embargo(id, ExpectedVersion.of(ifMatch), null, actor.actor()));
    }

    /** Until when it is kept from readers. */
    @Schema(name = "Embargo")
    public record Embargo(
            @Schema(
                    description = "Until when it is kept from readers",
                    required = true,
                    example = "2024-06-06T03:30:00Z")
            Instant until) {}
}
