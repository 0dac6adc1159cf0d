package org.khabar.editorial.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.HeaderParam;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.khabar.content.media.Media;
import org.khabar.content.media.MediaWorkflow;
import org.khabar.content.media.StoredPicture;
import org.khabar.editorial.idempotency.Idempotent;
import org.khabar.kit.edit.Written;
import org.khabar.kit.id.Digest;
import org.khabar.security.CurrentActor;
import org.khabar.view.desk.MediaDeskView;

/**
 * Writes the row of an upload whose files are there. A step of its own, so that no transaction, and with it no connection
 * to the database, waits while a picture is worked on.
 */
@ApplicationScoped
class UploadWriting {

    private final MediaWorkflow workflow;
    private final CurrentActor actor;

    UploadWriting(MediaWorkflow workflow, CurrentActor actor) {
        this.workflow = workflow;
        this.actor = actor;
    }

    /** Once for each key, whatever files a repeated request has made meanwhile. */
    @Idempotent
    @Transactional
    RestResponse<MediaDeskView> create(Sent sent, @HeaderParam("Idempotency-Key") @Nullable String key) {
        Media item = workflow.create(sent.stored(), sent.form().description(), actor.actor());
        return Written.created(MediaResource.HOME + item.id, MediaDeskView.of(item), item.version);
    }

    /** What was sent, and what was made of it. Its text tells what was sent: by that a repeated request is known. */
    record Sent(UploadForm form, StoredPicture stored) {

        @Override
        public String toString() {
            return Digest.of(form.upload().bytes()) + " " + form.upload().declaredType() + " " + form.description();
        }
    }
}
