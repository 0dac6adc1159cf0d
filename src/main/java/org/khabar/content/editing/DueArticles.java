package org.khabar.content.editing;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Looks several times a second whether something is due, so that nothing is a second late; after downtime it catches up. */
@ApplicationScoped
public class DueArticles {

    /** How long one that cannot be published is left alone. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private static final Logger LOG = Logger.getLogger(DueArticles.class);

    private final DueWorkflow workflow;
    private final EditingConfig config;
    private final Clock clock;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofVirtual().name("due-articles").factory());

    /** Articles that could not be published here, and until when they are passed over. */
    private final Map<UUID, Instant> passedOver = new ConcurrentHashMap<>();

    DueArticles(DueWorkflow workflow, EditingConfig config, Clock clock) {
        this.workflow = workflow;
        this.config = config;
        this.clock = clock;
    }

    /** After the migrations and everything that fills the database at start. */
    void start(@Observes @Priority(Interceptor.Priority.LIBRARY_AFTER) StartupEvent event) {
        long pause = config.dueInterval().toMillis();
        var unused = timer.scheduleWithFixedDelay(this::look, pause, pause, TimeUnit.MILLISECONDS);
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        timer.shutdown();
        timer.awaitTermination(10, TimeUnit.SECONDS);
    }

    /** Publishes what is due at this moment. */
    public void look() {
        Instant now = clock.instant();
        passedOver.values().removeIf(until -> !until.isAfter(now));
        try {
            for (UUID id : workflow.due(Set.copyOf(passedOver.keySet()))) {
                come(id);
            }
        } catch (RuntimeException e) {
            LOG.warn("Cannot look for articles that are due", e);
        }
    }

    /** One that fails keeps none of the others waiting: it is tried again after a while. */
    private void come(UUID id) {
        try {
            workflow.come(id);
        } catch (RuntimeException e) {
            passedOver.put(id, clock.instant().plus(PATIENCE));
            LOG.warnf(e, "Article %s is due and cannot be published; it is tried again in %s", id, PATIENCE);
        }
    }
}
