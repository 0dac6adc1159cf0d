package org.khabar.api;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.khabar.content.media.file.FileSet;
import org.khabar.content.media.file.MediaFiles;
import org.khabar.kit.http.range.FileAnswer;
import org.khabar.kit.problem.ProblemException;

/** The files of uploaded pictures. What an address answers never changes, so that it may be stored for ever. */
@Path(FileSet.PATH + "{set}/{file}")
@Tag(name = "Media")
public class MediaFileResource {

    private static final String FOR_EVER = "public, max-age=31536000, immutable";
    private static final String FOR_EVER_AT_CDN = "max-age=31536000";

    private final MediaFiles files;
    private final HttpServerRequest request;

    MediaFileResource(MediaFiles files, HttpServerRequest request) {
        this.files = files;
        this.request = request;
    }

    @GET
    @Operation(
            operationId = "getMediaFile",
            summary = "One file of an uploaded picture",
            description = "Takes single ranges (RFC 9110 section 14). Its address stands in `url` of a media item or of"
                    + " one of its renditions.")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content = {
                @Content(mediaType = "image/jpeg", schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = "image/png", schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @APIResponse(
            responseCode = "206",
            description = "The part that the Range header asked for",
            content = {
                @Content(mediaType = "image/jpeg", schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = "image/png", schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Response file(
            @Parameter(description = "Name of the set of files: 64 hexadecimal digits") @PathParam("set") String set,
            @Parameter(description = "Width in pixels and format", example = "640.jpg") @PathParam("file")
                    String file) {
        return files.find(set, file)
                .map(found -> FileAnswer.of(found, request))
                .orElseThrow(() -> ProblemException.notFound("There is no such file."))
                .header(HttpHeaders.CACHE_CONTROL, FOR_EVER)
                .header("CDN-Cache-Control", FOR_EVER_AT_CDN)
                .header("Surrogate-Key", FileSet.surrogateKey(set))
                .build();
    }
}
