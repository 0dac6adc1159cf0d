package org.khabar.operations.watch;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import jakarta.enterprise.context.ApplicationScoped;
import org.khabar.search.IndexThread;

/** How far the search index is behind, and whether it follows. */
@ApplicationScoped
class SearchMetrics implements MeterBinder {

    private final IndexThread search;

    SearchMetrics(IndexThread search) {
        this.search = search;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("khabar.search.behind", search, IndexThread::behind)
                .description("Changes that are not yet found")
                .register(registry);
        Gauge.builder("khabar.search.following", search, standing -> standing.isFollowing() ? 1 : 0)
                .description("1 while the search index follows the change log, else 0")
                .register(registry);
    }
}
