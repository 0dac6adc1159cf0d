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
import org.khabar.content.article.ArticleStatus.Move;
import org.khabar.content.editing.PublicationWorkflow;
import org.khabar.editorial.input.Submitted;
import org.khabar.kit.edit.ExpectedVersion;
import org.khabar.security.CurrentActor;
import org.khabar.security.Roles;
import org.khabar.view.desk.ArticleDeskView;

/** That an article will be published at a time. */
@Path("/editorial/v1/articles/{id}/schedule")
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.EDITOR)
@org.eclipse.microprofile.openapi.annotations.tags.Tag(name = "Editorial: articles")
public class ScheduleResource {

    private final PublicationWorkflow workflow;
    private final Manuscripts manuscripts;
    private final CurrentActor actor;

    ScheduleResource(PublicationWorkflow workflow, Manuscripts manuscripts, CurrentActor actor) {
        this.workflow = workflow;
        this.manuscripts = manuscripts;
        this.actor = actor;
    }

    @PUT
    @Transactional
    @Operation(
            operationId = "scheduleArticle",
            summary = "Publish an article at a time, with the draft that waits behind it",
            description = "It happens within a second of that time, on one node, and is made up for after downtime.")
    public RestResponse<ArticleDeskView> schedule(
            @Parameter(description = "Identifier") @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @RequestBody(content = @Content(schema = @Schema(implementation = Schedule.class))) String body) {
        Instant when = Submitted.read(Submitted.object(body), members -> {
            Instant said = members.need("at").instant();
            members.end();
            return said;
        });
        ExpectedVersion version = ExpectedVersion.of(ifMatch);
        return manuscripts.answer(
                workflow.schedule(id, version, when, manuscripts.waiting(manuscripts.find(id)), actor.actor()));
    }

    @DELETE
    @Transactional
    @Operation(operationId = "unscheduleArticle", summary = "Publish it at no time; it is a draft again")
    public RestResponse<ArticleDeskView> unschedule(
            @Parameter(description = "Identifier") @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return manuscripts.answer(workflow.move(id, ExpectedVersion.of(ifMatch), Move.UNSCHEDULE, actor.actor()));
    }

    /** When it will be published. */
    @Schema(name = "Schedule")
    public record Schedule(
            @Schema(description = "When it will be published", required = true, example = "2024-06-06T03:30:00Z")
            Instant at) {}
}
