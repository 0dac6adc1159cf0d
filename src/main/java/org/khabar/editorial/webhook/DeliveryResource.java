package org.khabar.editorial.webhook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.khabar.content.change.EntityType;
import org.khabar.content.webhook.DeliveryQuery;
import org.khabar.content.webhook.DeliveryRepository;
import org.khabar.content.webhook.DeliveryWorkflow;
import org.khabar.content.webhook.WebhookDelivery;
import org.khabar.content.webhook.WebhookEvent;
import org.khabar.content.webhook.WebhookRepository;
import org.khabar.editorial.idempotency.Idempotent;
import org.khabar.kit.id.Ids;
import org.khabar.kit.page.Page;
import org.khabar.kit.problem.ProblemException;
import org.khabar.security.Roles;
import org.khabar.view.webhook.DeliveryListParams;
import org.khabar.view.webhook.DeliveryView;
import org.khabar.view.webhook.MessageView;

/** What a webhook was told, and how that went. */
@Path("/editorial/v1/webhooks/{id}")
@RolesAllowed(Roles.ADMIN)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Editorial: webhooks")
public class DeliveryResource {

    private final DeliveryWorkflow workflow;
    private final DeliveryRepository deliveries;
    private final WebhookRepository webhooks;
    private final ObjectMapper json;
    private final Clock clock;

    DeliveryResource(
            DeliveryWorkflow workflow,
            DeliveryRepository deliveries,
            WebhookRepository webhooks,
            ObjectMapper json,
            Clock clock) {
        this.workflow = workflow;
        this.deliveries = deliveries;
        this.webhooks = webhooks;
        this.json = json;
        this.clock = clock;
    }

    @GET
    @Path("/deliveries")
    @Operation(operationId = "listWebhookDeliveries", summary = "What a webhook was told, newest first")
    public Page<DeliveryView> list(
            @Parameter(description = "The webhook's identifier") @PathParam("id") UUID id,
            @BeanParam DeliveryListParams params) {
        if (webhooks.findByIdOptional(id).isEmpty()) {
            throw ProblemException.notFound("No webhook has the identifier " + id + ".");
        }
        DeliveryQuery query = params.query(id);
        Long total = params.page().exactCount() ? deliveries.count(query) : null;
        return Page.cut(deliveries.page(query), params.page(), last -> DeliveryListParams.cursor(query, last), total)
                .map(DeliveryView::of);
    }

    @GET
    @Path("/deliveries/{delivery}")
    @Operation(operationId = "getWebhookDelivery", summary = "One delivery, with every attempt")
    public DeliveryView one(
            @Parameter(description = "The webhook's identifier") @PathParam("id") UUID id,
            @Parameter(description = "The delivery's identifier") @PathParam("delivery") UUID delivery) {
        return DeliveryView.of(workflow.find(id, delivery));
    }

    @POST
    @Path("/deliveries/{delivery}/redelivery")
    @Idempotent
    @Transactional
    @Operation(
            operationId = "redeliverWebhookMessage",
            summary = "Send a message once more",
            description =
                    "A delivery of its own with the same `webhook-id`: sent at once, beside what waits, and tried once.")
    @APIResponseSchema(
            value = DeliveryView.class,
            responseCode = "201",
            responseDescription = "The new delivery, which waits to be sent")
    public RestResponse<DeliveryView> again(
            @Parameter(description = "The webhook's identifier") @PathParam("id") UUID id,
            @Parameter(description = "The identifier of a delivery of that message") @PathParam("delivery")
                    UUID delivery,
            @HeaderParam("Idempotency-Key") @Nullable String key) {
        return made(id, workflow.again(id, delivery));
    }

    @POST
    @Path("/ping")
    @Idempotent
    @Transactional
    @Operation(
            operationId = "pingWebhook",
            summary = "Try whether a webhook hears",
            description =
                    "Sends a `webhook.ping`, tried once, to a disabled webhook too. The delivery tells how it went.")
    @APIResponseSchema(
            value = DeliveryView.class,
            responseCode = "201",
            responseDescription = "The delivery of the ping, which waits to be sent")
    public RestResponse<DeliveryView> ping(
            @Parameter(description = "The webhook's identifier") @PathParam("id") UUID id,
            @HeaderParam("Idempotency-Key") @Nullable String key) {
        Instant now = clock.instant();
        MessageView message = new MessageView(
                WebhookEvent.WEBHOOK_PING, now, MessageView.Data.bare(EntityType.WEBHOOK, id, null, List.of()));
        return made(id, workflow.ping(id, Ids.at(now), () -> text(message)));
    }

    private String text(MessageView message) {
        try {
            return json.writeValueAsString(message);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a message is always JSON", e);
        }
    }

    private static RestResponse<DeliveryView> made(UUID webhook, WebhookDelivery delivery) {
        URI where = URI.create("/editorial/v1/webhooks/" + webhook + "/deliveries/" + delivery.id);
        return RestResponse.ResponseBuilder.<DeliveryView>created(where)
                .entity(DeliveryView.of(delivery))
                .build();
    }
}
