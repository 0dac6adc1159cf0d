package org.khabar.content.editing;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Looks several times a second whether something is due, so that nothing is a second late; after downtime it catches up. */
@ApplicationScoped
public class DueArticles {

    private static final Logger LOG = Logger.getLogger(DueArticles.class);

    private final DueWorkflow workflow;
    private final EditingConfig config;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofVirtual().name("due-articles").factory());

    DueArticles(DueWorkflow workflow, EditingConfig config) {
        this.workflow = workflow;
        this.config = config;
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

    private void look() {
        try {
            for (UUID id : workflow.due()) {
                come(id);
            }
        } catch (RuntimeException e) {
            LOG.warn("Cannot look for articles that are due", e);
        }
    }

    /** One that fails does not keep the others waiting; it is tried again the next time. */
    private void come(UUID id) {
        try {
            workflow.come(id);
        } catch (RuntimeException e) {
            LOG.warnf(e, "Article %s is due and cannot be published", id);
        }
    }
}
