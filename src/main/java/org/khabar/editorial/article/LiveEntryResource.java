package org.khabar.editorial.article;

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
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.khabar.content.article.LiveEntry;
import org.khabar.content.editing.LiveWorkflow;
import org.khabar.editorial.idempotency.Idempotent;
import org.khabar.editorial.input.Editable;
import org.khabar.editorial.input.Submitted;
import org.khabar.intake.LiveEntryReader;
import org.khabar.kit.edit.ExpectedVersion;
import org.khabar.kit.edit.Merge;
import org.khabar.kit.edit.Written;
import org.khabar.kit.page.Page;
import org.khabar.security.CurrentActor;
import org.khabar.security.Roles;
import org.khabar.view.desk.LiveEntryDeskView;

/** The entries of a live article, each written without rewriting the article. */
@Path("/editorial/v1/articles/{id}/live/entries")
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.REPORTER)
@org.eclipse.microprofile.openapi.annotations.tags.Tag(name = "Editorial: live")
public class LiveEntryResource {

    private final LiveWorkflow workflow;
    private final LiveEntryReader reader;
    private final Manuscripts manuscripts;
    private final Editable editable;
    private final CurrentActor actor;

    LiveEntryResource(
            LiveWorkflow workflow,
            LiveEntryReader reader,
            Manuscripts manuscripts,
            Editable editable,
            CurrentActor actor) {
        this.workflow = workflow;
        this.reader = reader;
        this.manuscripts = manuscripts;
        this.editable = editable;
        this.actor = actor;
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Transactional
    @Operation(operationId = "listDeskLiveEntries", summary = "All entries of a live article, newest first")
    public Page<LiveEntryDeskView> list(@Parameter(description = "The article's identifier") @PathParam("id") UUID id) {
        var entries = manuscripts.find(id).liveEntries.stream()
                .map(LiveEntryDeskView::of)
                .toList();
        return Page.of(entries, Math.max(1, entries.size()), null, null);
    }

    @GET
    @Path("/{entry}")
    @RolesAllowed(Roles.READER)
    @Transactional
    @Operation(operationId = "getDeskLiveEntry", summary = "One entry of a live article")
    public RestResponse<LiveEntryDeskView> one(
            @Parameter(description = "The article's identifier") @PathParam("id") UUID id,
            @Parameter(description = "The entry's identifier") @PathParam("entry") UUID entryId) {
        return answer(workflow.find(id, entryId));
    }

    @POST
    @Idempotent
    @Transactional
    @Operation(operationId = "addLiveEntry", summary = "Add an entry; readers of a public article see it at once")
    public RestResponse<LiveEntryDeskView> add(
            @Parameter(description = "The article's identifier") @PathParam("id") UUID id,
            @RequestBody(content = @Content(schema = @Schema(implementation = LiveEntryDeskView.class))) String body,
            @HeaderParam("Idempotency-Key") @Nullable String key) {
        workflow.requireAllowed(id, actor.actor());
        LiveEntry.Content content = Submitted.read(Submitted.object(body), reader::read);
        LiveEntry entry = workflow.add(id, content, actor.actor());
        String location = "/editorial/v1/articles/" + id + "/live/entries/" + entry.id;
        return Written.created(location, LiveEntryDeskView.of(entry), entry.version);
    }

    @PUT
    @Path("/{entry}")
    @Transactional
    @Operation(operationId = "replaceLiveEntry", summary = "Say an entry anew")
    public RestResponse<LiveEntryDeskView> replace(
            @Parameter(description = "The article's identifier") @PathParam("id") UUID id,
            @Parameter(description = "The entry's identifier") @PathParam("entry") UUID entryId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @RequestBody(content = @Content(schema = @Schema(implementation = LiveEntryDeskView.class))) String body) {
        return amend(
                workflow.open(id, entryId, actor.actor()),
                ifMatch,
                (view, readOnly) -> editable.replaced(view, readOnly, body));
    }

    @PATCH
    @Path("/{entry}")
    @Consumes(Merge.TYPE)
    @Transactional
    @Operation(operationId = "patchLiveEntry", summary = "Amend an entry, pin it, or make it a key event")
    public RestResponse<LiveEntryDeskView> patch(
            @Parameter(description = "The article's identifier") @PathParam("id") UUID id,
            @Parameter(description = "The entry's identifier") @PathParam("entry") UUID entryId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @RequestBody(content = @Content(schema = @Schema(implementation = LiveEntryDeskView.class))) String body) {
        return amend(
                workflow.open(id, entryId, actor.actor()),
                ifMatch,
                (view, readOnly) -> editable.patched(view, readOnly, body));
    }

    @DELETE
    @Path("/{entry}")
    @Operation(operationId = "removeLiveEntry", summary = "Remove an entry")
    public void remove(
            @Parameter(description = "The article's identifier") @PathParam("id") UUID id,
            @Parameter(description = "The entry's identifier") @PathParam("entry") UUID entryId,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        workflow.remove(id, entryId, ExpectedVersion.of(ifMatch), actor.actor());
    }

    private RestResponse<LiveEntryDeskView> amend(
            LiveEntry entry, @Nullable String ifMatch, BiFunction<LiveEntryDeskView, Set<String>, ObjectNode> wanted) {
        ExpectedVersion version = ExpectedVersion.of(ifMatch);
        version.require(entry.version);
        ObjectNode sent = wanted.apply(LiveEntryDeskView.of(entry), LiveEntryDeskView.READ_ONLY);
        LiveEntry.Content said = Submitted.read(sent, reader::read);
        LiveEntry.Content content = new LiveEntry.Content(
                entry.externalId, said.at(), said.headline(), said.keyEvent(), said.pinned(), said.body());
        return answer(workflow.amend(entry.article.id, entry.id, version, content, actor.actor()));
    }

    private static RestResponse<LiveEntryDeskView> answer(LiveEntry entry) {
        return Written.ok(LiveEntryDeskView.of(entry), entry.version);
    }
}
