package org.khabar.operations.watch;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.ToDoubleFunction;
import org.khabar.content.change.tail.Followers;

/** Gauges of everyone downstream of the change log, read from the database when they are asked for. */
@ApplicationScoped
class FollowersMetrics implements MeterBinder {

    private final Followers followers;

    FollowersMetrics(Followers followers) {
        this.followers = followers;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        for (String consumer : followers.names()) {
            gauge(registry, "khabar.changes.behind", "Changes to be taken yet", consumer, Followers.Standing::behind);
            gauge(registry, "khabar.changes.failures", "Failures in a row", consumer, Followers.Standing::failures);
        }
    }

    private void gauge(
            MeterRegistry registry,
            String name,
            String description,
            String consumer,
            ToDoubleFunction<Followers.Standing> value) {
        Gauge.builder(name, followers, all -> of(all, consumer, value))
                .description(description)
                .tag("consumer", consumer)
                .register(registry);
    }

    private static double of(Followers followers, String consumer, ToDoubleFunction<Followers.Standing> value) {
        return followers.standings().stream()
                .filter(standing -> standing.consumer().equals(consumer))
                .mapToDouble(value)
                .findFirst()
                .orElse(Double.NaN);
    }
}
