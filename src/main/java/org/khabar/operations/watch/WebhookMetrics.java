package org.khabar.operations.watch;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import jakarta.enterprise.context.ApplicationScoped;
import org.khabar.content.webhook.DeliveryRepository;
import org.khabar.content.webhook.WebhookRepository;

/** How webhooks of the whole cluster stand, read from the database when it is asked for. */
@ApplicationScoped
class WebhookMetrics implements MeterBinder {

    private final DeliveryRepository deliveries;
    private final WebhookRepository webhooks;

    WebhookMetrics(DeliveryRepository deliveries, WebhookRepository webhooks) {
        this.deliveries = deliveries;
        this.webhooks = webhooks;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("khabar.webhooks.waiting", deliveries, DeliveryRepository::waiting)
                .description("Deliveries that are to be sent, for the first time or again")
                .register(registry);
        Gauge.builder("khabar.webhooks.disabled", webhooks, WebhookRepository::disabled)
                .description("Webhooks that are disabled")
                .register(registry);
    }
}
