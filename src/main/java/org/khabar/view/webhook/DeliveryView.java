package org.khabar.view.webhook;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.khabar.content.webhook.Attempt;
import org.khabar.content.webhook.DeliveryState;
import org.khabar.content.webhook.WebhookDelivery;
import org.khabar.content.webhook.WebhookEvent;

/** One message on its way to one webhook, with every attempt. */
@Schema(name = "WebhookDelivery")
public record DeliveryView(
        @Schema(description = "Identifier", example = "018f3a52-7c1e-7b60-9d53-2f0c9f8e1a4f")
        UUID id,

        @Schema(
                description = "The message's identifier: `webhook-id`, the same at every attempt and redelivery",
                example = "018f3a52-7c1e-7b60-9d53-2f0c9f8e1a50")
        UUID message,

        @Schema(description = "What it tells of", example = "article.published")
        WebhookEvent type,

        @Schema(description = "How far it has come", example = "waiting")
        DeliveryState state,

        @Schema(
                description = "How the body of the request begins, up to 1,000 characters",
                example = "{\"type\":\"article.published\",\"timestamp\":\"2024-05-02T13:05:00Z\"")
        String request,

        @Schema(description = "The attempts so far, the first one first")
        List<AttemptView> attempts,

        @Schema(description = "When it is sent next; missing once it is settled", example = "2024-05-02T13:35:00Z")
        @Nullable
        Instant nextAttemptAt,

        @Schema(description = "When it was put down", example = "2024-05-02T13:05:00Z")
        Instant createdAt,

        @Schema(description = "When it stopped waiting; missing while it waits", example = "2024-05-02T13:05:01Z")
        @Nullable
        Instant settledAt) {

    private static final int EXCERPT = 1000;

    public DeliveryView {
        attempts = List.copyOf(attempts);
    }

    /** One time that it was sent. */
    @Schema(name = "WebhookAttempt")
    public record AttemptView(
            @Schema(description = "When", example = "2024-05-02T13:05:00Z")
            Instant at,

            @Schema(description = "Milliseconds until it was known what became of it", example = "84")
            long millis,

            @Schema(description = "Status of the answer; missing when there was none", example = "503") @Nullable
            Integer status,

            @Schema(
                    description = "How the body of the answer begins, up to 1,000 characters; missing when it is empty",
                    example = "down for maintenance")
            @Nullable
            String answer,

            @Schema(
                    description = "Why there was no answer; missing when there was one",
                    example = "no answer within 15 seconds")
            @Nullable
            String failure) {

        static AttemptView of(Attempt attempt) {
            return new AttemptView(
                    attempt.at(), attempt.millis(), attempt.status(), attempt.answer(), attempt.failure());
        }
    }

    /** The view of a delivery. */
    public static DeliveryView of(WebhookDelivery delivery) {
        String payload = delivery.message.payload;
        return new DeliveryView(
                delivery.id,
                delivery.message.id,
                delivery.message.event,
                delivery.state,
                payload.substring(
                        0,
                        payload.offsetByCodePoints(0, Math.min(EXCERPT, payload.codePointCount(0, payload.length())))),
                delivery.attempts.stream().map(AttemptView::of).toList(),
                delivery.nextAttemptAt(),
                delivery.createdAt,
                delivery.settledAt);
    }
}
