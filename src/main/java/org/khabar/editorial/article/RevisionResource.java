package org.khabar.editorial.article;

import com.fasterxml.jackson.databind.JsonNode;
import com.flipkart.zjsonpatch.JsonDiff;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.khabar.content.editing.EditWorkflow;
import org.khabar.content.revision.Revision;
import org.khabar.content.revision.RevisionRepository;
import org.khabar.editorial.input.Submitted;
import org.khabar.kit.edit.ExpectedVersion;
import org.khabar.kit.page.Cursor;
import org.khabar.kit.page.Page;
import org.khabar.kit.page.PageRequest;
import org.khabar.kit.problem.ProblemException;
import org.khabar.security.CurrentActor;
import org.khabar.security.Roles;
import org.khabar.view.desk.ArticleDeskView;
import org.khabar.view.desk.RevisionView;

/** What was saved of an article: who said what and when, what is different, and how to bring it back. */
@Path("/editorial/v1/articles/{id}/revisions")
@RolesAllowed(Roles.READER)
@org.eclipse.microprofile.openapi.annotations.tags.Tag(name = "Editorial: revisions")
public class RevisionResource {

    private final RevisionRepository revisions;
    private final EditWorkflow workflow;
    private final Manuscripts manuscripts;
    private final CurrentActor actor;

    RevisionResource(RevisionRepository revisions, EditWorkflow workflow, Manuscripts manuscripts, CurrentActor actor) {
        this.revisions = revisions;
        this.workflow = workflow;
        this.manuscripts = manuscripts;
        this.actor = actor;
    }

    @GET
    @Transactional
    @Operation(operationId = "listRevisions", summary = "Every save of an article, newest first")
    public Page<RevisionView> list(
            @Parameter(description = "The article's identifier") @PathParam("id") UUID id,
            @Parameter(
                            description = "At most so many",
                            schema =
                                    @Schema(
                                            type = SchemaType.INTEGER,
                                            minimum = "1",
                                            maximum = "100",
                                            defaultValue = "20"))
                    @QueryParam("limit")
                    @Nullable
                    Integer limit,
            @Parameter(description = "Where to go on: the `page.next` of the page before")
                    @QueryParam("cursor")
                    @Nullable
                    String cursor) {
        manuscripts.find(id);
        PageRequest page = PageRequest.of(limit, cursor, null);
        String list = "revisions|" + id;
        int below = cursor == null
                ? Integer.MAX_VALUE
                : Integer.parseInt(Cursor.decode(cursor, list).getFirst());
        return Page.cut(
                        revisions.below(id, below, page.limit() + 1),
                        page,
                        last -> Cursor.encode(list, List.of(String.valueOf(last.key.number()))),
                        null)
                .map(RevisionView::listed);
    }

    @GET
    @Path("/{number}")
    @Transactional
    @Operation(operationId = "getRevision", summary = "What an article said after one save")
    public RevisionView one(
            @Parameter(description = "The article's identifier") @PathParam("id") UUID id,
            @Parameter(description = "Number of the revision") @PathParam("number") int number) {
        return RevisionView.whole(find(id, number));
    }

    @GET
    @Path("/{number}/diff")
    @Produces("application/json-patch+json")
    @Transactional
    @Operation(
            operationId = "diffRevision",
            summary = "What a save changed, as JSON Patch (RFC 6902)",
            description = "The patch that makes the document of the earlier revision that of this one.")
    public JsonNode diff(
            @Parameter(description = "The article's identifier") @PathParam("id") UUID id,
            @Parameter(description = "Number of the revision") @PathParam("number") int number,
            @Parameter(description = "Number of the earlier revision; the one before when left out")
                    @QueryParam("since")
                    @Nullable
                    Integer since) {
        Revision later = find(id, number);
        String earlier = since == null
                ? revisions
                        .before(id, number)
                        .map(revision -> revision.document)
                        .orElse("{}")
                : find(id, since).document;
        return JsonDiff.asJson(Submitted.object(earlier), Submitted.object(later.document));
    }

    @PUT
    @Path("/{number}/restoration")
    @RolesAllowed(Roles.REPORTER)
    @Transactional
    @Operation(
            operationId = "restoreRevision",
            summary = "Save once more what an article said then",
            description = "A new save like any other: behind a published article it waits as a draft.")
    public RestResponse<ArticleDeskView> restore(
            @Parameter(description = "The article's identifier") @PathParam("id") UUID id,
            @Parameter(description = "Number of the revision", schema = @Schema(type = SchemaType.INTEGER))
                    @PathParam("number")
                    String number,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        workflow.requireAllowed(id, actor.actor());
        ExpectedVersion version = ExpectedVersion.of(ifMatch);
        Revision revision = find(id, parsed(number));
        return manuscripts.answer(
                workflow.restore(id, version, manuscripts.kept(revision), revision.key.number(), actor.actor()));
    }

    /** A number that none has, when it is none: whoever may not write learns nothing of numbers. */
    private static int parsed(String number) {
        return number.matches("\\d{1,9}") ? Integer.parseInt(number) : -1;
    }

    private Revision find(UUID id, int number) {
        return revisions
                .of(id, number)
                .orElseThrow(() -> ProblemException.notFound("The article " + id + " has no revision " + number + "."));
    }
}
