package org.khabar.operations.watch;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import jakarta.enterprise.context.ApplicationScoped;
import org.khabar.delivery.stream.Subscribers;

/** How many clients of this node wait for news. */
@ApplicationScoped
class WaitingMetrics implements MeterBinder {

    private final Subscribers subscribers;

    WaitingMetrics(Subscribers subscribers) {
        this.subscribers = subscribers;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("khabar.stream.subscribers", subscribers, Subscribers::size)
                .description("Clients that listen to events")
                .register(registry);
    }
}
