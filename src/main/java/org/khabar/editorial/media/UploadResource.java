package org.khabar.editorial.media;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;
import org.jspecify.annotations.Nullable;
import org.khabar.content.media.MediaUploads;
import org.khabar.content.media.file.FileConfig;
import org.khabar.security.Roles;
import org.khabar.view.desk.MediaDeskView;

/**
 * Uploads of pictures. In the OpenAPI document this is one operation with {@link MediaResource#create}, for it knows one
 * operation for each method of an address, whatever the media type of the body.
 */
@Path("/editorial/v1/media")
@RolesAllowed(Roles.REPORTER)
public class UploadResource {

    private final MediaUploads uploads;
    private final UploadWriting writing;
    private final FileConfig config;

    UploadResource(MediaUploads uploads, UploadWriting writing, FileConfig config) {
        this.uploads = uploads;
        this.writing = writing;
        this.config = config;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(hidden = true)
    public RestResponse<MediaDeskView> upload(
            MultipartFormDataInput form, @HeaderParam("Idempotency-Key") @Nullable String key) {
        UploadForm sent = UploadForm.read(form, config.maxSize().asLongValue());
        return uploads.store(sent.upload(), stored -> writing.create(new UploadWriting.Sent(sent, stored), key));
    }
}
