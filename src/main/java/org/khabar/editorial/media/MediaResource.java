package org.khabar.editorial.media;

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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.khabar.content.media.Media;
import org.khabar.content.media.MediaQuery;
import org.khabar.content.media.MediaRepository;
import org.khabar.content.media.MediaWorkflow;
import org.khabar.editorial.idempotency.Idempotent;
import org.khabar.editorial.input.Editable;
import org.khabar.editorial.input.Submitted;
import org.khabar.intake.MediaMembers;
import org.khabar.kit.edit.ExpectedVersion;
import org.khabar.kit.edit.Merge;
import org.khabar.kit.edit.Written;
import org.khabar.kit.page.Page;
import org.khabar.kit.problem.ProblemException;
import org.khabar.security.CurrentActor;
import org.khabar.security.Roles;
import org.khabar.view.desk.MediaDeskView;
import org.khabar.view.query.MediaListParams;

/** Pictures, videos and sound, as editors keep them. */
@Path("/editorial/v1/media")
@RolesAllowed(Roles.READER)
@Tag(name = "Editorial: media")
public class MediaResource {

    static final String HOME = "/editorial/v1/media/";

    private final MediaWorkflow workflow;
    private final MediaRepository media;
    private final ItemsElsewhere elsewhere;
    private final Editable editable;
    private final CurrentActor actor;

    MediaResource(
            MediaWorkflow workflow,
            MediaRepository media,
            ItemsElsewhere elsewhere,
            Editable editable,
            CurrentActor actor) {
        this.workflow = workflow;
        this.media = media;
        this.elsewhere = elsewhere;
        this.editable = editable;
        this.actor = actor;
    }

    @GET
    @Operation(operationId = "listDeskMedia", summary = "Media items, newest first, as editors see them")
    public Page<MediaDeskView> list(@BeanParam MediaListParams params) {
        MediaQuery query = params.query();
        Long total = params.page().exactCount() ? media.count(query.kind()) : null;
        return Page.cut(media.page(query), params.page(), last -> MediaListParams.cursor(query, last), total)
                .map(MediaDeskView::of);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getDeskMedia", summary = "One media item, as editors see it")
    public RestResponse<MediaDeskView> one(@Parameter(description = "Identifier") @PathParam("id") UUID id) {
        return answer(find(id));
    }

    @POST
    @RolesAllowed(Roles.REPORTER)
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Transactional
    @Operation(operationId = "createMedia", summary = "Add a media item by its address, or upload a picture")
    @RequestBody(
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = MediaDeskView.class)),
                @Content(
                        mediaType = MediaType.MULTIPART_FORM_DATA,
                        schema = @Schema(implementation = UploadParts.class))
            })
    @APIResponse(
            responseCode = "201",
            description = "What was added, and in Location where it is",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = MediaDeskView.class)))
    public RestResponse<MediaDeskView> create(String body, @HeaderParam("Idempotency-Key") @Nullable String key) {
        Media item = workflow.create(Submitted.read(Submitted.object(body), elsewhere::content), actor.actor());
        return Written.created(HOME + item.id, MediaDeskView.of(item), item.version);
    }

    @PUT
    @RolesAllowed(Roles.EDITOR)
    @Path("/{id}")
    @Transactional
    @Operation(operationId = "replaceMedia", summary = "Say anew what is known of a media item")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = MediaDeskView.class)))
    public RestResponse<MediaDeskView> replace(
            @Parameter(description = "Identifier") @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            String body) {
        return change(id, ExpectedVersion.of(ifMatch), view -> editable.replaced(view, view.readOnly(), body));
    }

    @PATCH
    @RolesAllowed(Roles.EDITOR)
    @Path("/{id}")
    @Consumes(Merge.TYPE)
    @Transactional
    @Operation(operationId = "patchMedia", summary = "Change some of what is known of a media item")
    public RestResponse<MediaDeskView> patch(
            @Parameter(description = "Identifier") @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @RequestBody(content = @Content(schema = @Schema(implementation = MediaDeskView.class))) String body) {
        return change(id, ExpectedVersion.of(ifMatch), view -> editable.patched(view, view.readOnly(), body));
    }

    @DELETE
    @RolesAllowed(Roles.EDITOR)
    @Path("/{id}")
    @Operation(operationId = "deleteMedia", summary = "Remove a media item that nothing shows, and its files")
    public void delete(
            @Parameter(description = "Identifier") @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        workflow.delete(id, ExpectedVersion.of(ifMatch), actor.actor());
    }

    private RestResponse<MediaDeskView> change(
            UUID id, ExpectedVersion version, Function<MediaDeskView, ObjectNode> wanted) {
        MediaDeskView present = MediaDeskView.of(find(id));
        version.require(present.version());
        ObjectNode said = wanted.apply(present);
        return answer(
                present.uploaded()
                        ? workflow.describe(id, version, Submitted.read(said, MediaMembers::description), actor.actor())
                        : workflow.replace(id, version, Submitted.read(said, elsewhere::content), actor.actor()));
    }

    private Media find(UUID id) {
        return media.findByIdOptional(id)
                .orElseThrow(() -> ProblemException.notFound("No media item has the identifier " + id + "."));
    }

    private static RestResponse<MediaDeskView> answer(Media item) {
        return Written.ok(MediaDeskView.of(item), item.version);
    }
}
