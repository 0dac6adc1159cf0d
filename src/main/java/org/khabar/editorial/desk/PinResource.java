package org.khabar.editorial.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.khabar.content.article.ArticleRepository;
import org.khabar.content.front.Container;
import org.khabar.content.front.Front;
import org.khabar.content.front.FrontWorkflow;
import org.khabar.content.front.Pinning;
import org.khabar.editorial.input.Submitted;
import org.khabar.intake.StoredReferences;
import org.khabar.intake.json.Members;
import org.khabar.kit.edit.ExpectedVersion;
import org.khabar.kit.edit.Written;
import org.khabar.kit.problem.ProblemException;
import org.khabar.security.CurrentActor;
import org.khabar.security.Roles;
import org.khabar.view.desk.FrontDeskView;
import org.khabar.view.desk.PinsView;

/** The stories that editors pin to a container of a front. The version is that of the front. */
@Path("/editorial/v1/fronts/{id}/containers/{container}/pins")
@RolesAllowed(Roles.EDITOR)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Editorial: fronts")
public class PinResource {

    private final FrontWorkflow workflow;
    private final ArticleRepository articles;
    private final StoredReferences references;
    private final CurrentActor actor;

    PinResource(FrontWorkflow workflow, ArticleRepository articles, StoredReferences references, CurrentActor actor) {
        this.workflow = workflow;
        this.articles = articles;
        this.references = references;
        this.actor = actor;
    }

    @PUT
    @Transactional
    @Operation(operationId = "replacePins", summary = "Say which stories a container pins, in order")
    public RestResponse<FrontDeskView> replace(
            @Parameter(description = "Identifier of the front") @PathParam("id") UUID id,
            @Parameter(description = "Slug of the container") @PathParam("container") String container,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @RequestBodySchema(PinsView.class) String body) {
        ExpectedVersion version = ExpectedVersion.of(ifMatch);
        List<UUID> stories = Submitted.read(Submitted.object(body), this::stories);
        return answer(workflow.pin(id, version, container, Pinning.all(stories), actor.actor()));
    }

    @PUT
    @Path("/{article}")
    @Transactional
    @Operation(
            operationId = "pinArticle",
            summary = "Pin a story to a container, or move it to another place there",
            description = "It is shown once it is public.")
    public RestResponse<FrontDeskView> pin(
            @Parameter(description = "Identifier of the front") @PathParam("id") UUID id,
            @Parameter(description = "Slug of the container") @PathParam("container") String container,
            @Parameter(description = "Identifier of the article") @PathParam("article") UUID article,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Parameter(
                            description = "Its place, the first is 1. Left out, a new one comes first and a pinned one"
                                    + " stays where it is",
                            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "1000"))
                    @QueryParam("position")
                    @Nullable
                    Integer position) {
        ExpectedVersion version = ExpectedVersion.of(ifMatch);
        if (position != null && (position < 1 || position > 1000)) {
            throw ProblemException.invalidParameter("position", "must be 1 to 1000");
        }
        if (articles.count("id", article) == 0) {
            throw ProblemException.notFound("No article has the identifier " + article + ".");
        }
        return answer(workflow.pin(id, version, container, Pinning.one(article, position), actor.actor()));
    }

    @DELETE
    @Path("/{article}")
    @Transactional
    @Operation(operationId = "unpinArticle", summary = "Pin a story to a container no longer")
    public RestResponse<FrontDeskView> unpin(
            @Parameter(description = "Identifier of the front") @PathParam("id") UUID id,
            @Parameter(description = "Slug of the container") @PathParam("container") String container,
            @Parameter(description = "Identifier of the article") @PathParam("article") UUID article,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        ExpectedVersion version = ExpectedVersion.of(ifMatch);
        return answer(workflow.pin(id, version, container, Pinning.without(article), actor.actor()));
    }

    private List<UUID> stories(Members members) {
        List<UUID> stories = members.need("pinned").each(Container.MOST_PINNED, references::article);
        members.end();
        return stories;
    }

    private static RestResponse<FrontDeskView> answer(Front front) {
        return Written.ok(FrontDeskView.of(front), front.version);
    }
}
