package org.khabar.api;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.khabar.content.media.MediaRepository;
import org.khabar.kit.http.Cached;
import org.khabar.kit.problem.ProblemException;
import org.khabar.view.media.MediaView;
import org.khabar.view.query.FieldsParams;

/** Pictures, videos and sound. */
@Path("/v1/media")
@org.eclipse.microprofile.openapi.annotations.tags.Tag(name = "Media")
public class MediaResource {

    private final MediaRepository media;

    MediaResource(MediaRepository media) {
        this.media = media;
    }

    @GET
    @Path("/{id}")
    @Cached
    @Operation(operationId = "getMedia", summary = "One picture, video or sound with its renditions")
    public MediaView one(
            @Parameter(description = "Identifier") @PathParam("id") String id, @BeanParam FieldsParams params) {
        return identifier(id)
                .map(found -> media.byIds(List.of(found)).get(found))
                .map(MediaView::of)
                .orElseThrow(() -> ProblemException.notFound("No media item has the identifier \"" + id + "\"."));
    }

    private static Optional<UUID> identifier(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
