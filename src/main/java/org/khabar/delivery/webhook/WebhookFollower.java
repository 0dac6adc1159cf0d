package org.khabar.delivery.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jboss.logging.Logger;
import org.khabar.content.change.Change;
import org.khabar.content.change.tail.ChangeConsumer;
import org.khabar.content.webhook.DeliveryWorkflow;
import org.khabar.content.webhook.WebhookEvent;

/** Puts down, for every change that readers could see, who is to be told of it; sending is another matter. */
@ApplicationScoped
class WebhookFollower implements ChangeConsumer {

    private static final Logger LOG = Logger.getLogger(WebhookFollower.class);

    private final DeliveryWorkflow deliveries;
    private final Messages messages;
    private final WebhookSender sender;

    WebhookFollower(DeliveryWorkflow deliveries, Messages messages, WebhookSender sender) {
        this.deliveries = deliveries;
        this.messages = messages;
        this.sender = sender;
    }

    @Override
    public String name() {
        return "webhooks";
    }

    @Override
    public void accept(List<Change> changes) {
        deliveries.tell(changes.stream()
                .flatMap(change -> WebhookEvent.of(change).stream().map(event -> telling(change, event)))
                .toList());
        sender.wake();
    }

    private DeliveryWorkflow.Telling telling(Change change, WebhookEvent event) {
        return new DeliveryWorkflow.Telling(change, event, () -> messages.of(change, event));
    }

    @Override
    public void startOver() {
        LOG.warn(
                "Webhooks were not told of what the change log no longer holds; their receivers have to read everything anew");
    }
}
