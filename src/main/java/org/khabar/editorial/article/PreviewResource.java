package org.khabar.editorial.article;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Duration;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.khabar.content.editing.Previews;
import org.khabar.kit.problem.ProblemException;
import org.khabar.security.CurrentActor;
import org.khabar.security.Roles;
import org.khabar.view.desk.PreviewView;

/** Links that show one draft to whoever has them, for a short time. */
@Path("/editorial/v1/articles/{id}/preview")
@RolesAllowed(Roles.REPORTER)
@org.eclipse.microprofile.openapi.annotations.tags.Tag(name = "Editorial: articles")
public class PreviewResource {

    private static final int USUAL_MINUTES = 60;
    private static final int MOST_MINUTES = 7 * 24 * 60;

    private final Previews previews;
    private final CurrentActor actor;

    PreviewResource(Previews previews, CurrentActor actor) {
        this.previews = previews;
        this.actor = actor;
    }

    @POST
    @Transactional
    @Operation(
            operationId = "createPreview",
            summary = "Make a link that shows the draft",
            description =
                    "Signed, for this article alone, and good until it ends; it shows what is saved then. Reporters make "
                            + "them for drafts of their own. The audit log says who made one.")
    public PreviewView create(
            @Parameter(description = "The article's identifier") @PathParam("id") UUID id,
            @Parameter(description = "For how many minutes, 1 to 10080; 60 when left out", example = "60")
                    @QueryParam("minutes")
                    @Nullable
                    Integer minutes) {
        int time = minutes == null ? USUAL_MINUTES : minutes;
        if (time < 1 || time > MOST_MINUTES) {
            throw ProblemException.invalidParameter("minutes", "must be 1 to " + MOST_MINUTES);
        }
        Previews.Issued issued = previews.issue(id, Duration.ofMinutes(time), actor.actor());
        return new PreviewView("/v1/previews/" + issued.text(), issued.endsAt());
    }
}
