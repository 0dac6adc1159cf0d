package org.khabar.editorial.webhook;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.khabar.content.webhook.WebhookWorkflow;
import org.khabar.kit.edit.ExpectedVersion;
import org.khabar.kit.edit.Written;
import org.khabar.security.CurrentActor;
import org.khabar.security.Roles;
import org.khabar.view.webhook.IssuedWebhookView;

/** Secrets of webhooks, one after the other. */
@Path("/editorial/v1/webhooks/{id}/secret")
@RolesAllowed(Roles.ADMIN)
@Tag(name = "Editorial: webhooks")
public class SecretResource {

    private final WebhookWorkflow workflow;
    private final CurrentActor actor;

    SecretResource(WebhookWorkflow workflow, CurrentActor actor) {
        this.workflow = workflow;
        this.actor = actor;
    }

    @POST
    @Transactional
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "rotateWebhookSecret",
            summary = "Give a webhook another secret",
            description =
                    "The answer is the only one that ever holds it. For a day (`khabar.webhooks.overlap`) messages"
                            + " bear two signatures, the second one made with the former secret.")
    public RestResponse<IssuedWebhookView> rotate(
            @Parameter(description = "The webhook's identifier") @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        WebhookWorkflow.Issued issued = workflow.rotate(id, ExpectedVersion.of(ifMatch), actor.actor());
        return Written.ok(IssuedWebhookView.of(issued), issued.webhook().version);
    }
}
