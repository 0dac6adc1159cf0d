package org.khabar.view.webhook;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.khabar.content.webhook.WebhookWorkflow;

/** A webhook with its new secret. */
@Schema(name = "IssuedWebhook")
public record IssuedWebhookView(
        @Schema(
                description =
                        "With what messages are signed (Standard Webhooks 1.0). It is told only now; keep it safe",
                example = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSwMfKQ9r8GKYo=")
        String secret,

        @Schema(description = "The webhook") WebhookDeskView webhook) {

    /** The view of a webhook whose secret was made just now. */
    public static IssuedWebhookView of(WebhookWorkflow.Issued issued) {
        return new IssuedWebhookView(issued.secret().text(), WebhookDeskView.of(issued.webhook()));
    }

    /** Shows no secret: records that are logged would. */
    @Override
    public String toString() {
        return "IssuedWebhookView[" + webhook.id() + "]";
    }
}
