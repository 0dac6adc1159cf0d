package org.khabar.operations.watch;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;
import jakarta.enterprise.context.ApplicationScoped;
import org.khabar.kit.http.cache.AnswerStore;

/** How many answers are kept, and how often one was found: Micrometer's own meters of a Caffeine cache. */
@ApplicationScoped
class CacheMetrics implements MeterBinder {

    private final AnswerStore answers;

    CacheMetrics(AnswerStore answers) {
        this.answers = answers;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        CaffeineCacheMetrics.monitor(registry, answers.watched(), "answers");
    }
}
