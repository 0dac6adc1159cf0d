package org.khabar.operations.watch;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import jakarta.enterprise.context.ApplicationScoped;
import org.khabar.delivery.stream.Subscribers;
import org.khabar.feed.latest.Waiters;

/** How many clients of this node wait for news. */
@ApplicationScoped
class WaitingMetrics implements MeterBinder {

    private final Subscribers subscribers;
    private final Waiters waiters;

    WaitingMetrics(Subscribers subscribers, Waiters waiters) {
        this.subscribers = subscribers;
        this.waiters = waiters;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("khabar.stream.subscribers", subscribers, Subscribers::size)
                .description("Clients that listen to events")
                .register(registry);
        Gauge.builder("khabar.latest.waiting", waiters, Waiters::size)
                .description("Clients that wait for something new in a list")
                .register(registry);
    }
}
