package org.khabar.search;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.khabar.content.change.ChangeSignal;
import org.khabar.content.change.ChangesConfig;
import org.khabar.kit.problem.ProblemException;
import org.khabar.kit.problem.ProblemType;

/** Brings the index up to date whenever something was committed; writes never wait for it. */
@ApplicationScoped
class IndexThread {

    private static final Logger LOG = Logger.getLogger(IndexThread.class);
    private static final int AFTER_ALL_ELSE = Interceptor.Priority.LIBRARY_AFTER + 100;
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration PAUSE_AFTER_FAILURE = Duration.ofSeconds(1);

    private final IndexFollower follower;
    private final ChangeSignal signal;
    private final ChangesConfig config;
    private final CountDownLatch ready = new CountDownLatch(1);
    private volatile boolean stopped;
    private @Nullable Thread thread;

    IndexThread(IndexFollower follower, ChangeSignal signal, ChangesConfig config) {
        this.follower = follower;
        this.signal = signal;
        this.config = config;
    }

    void start(@Observes @Priority(AFTER_ALL_ELSE) StartupEvent event) {
        thread = Thread.ofPlatform().name("search-index").daemon().start(this::follow);
    }

    /** Waits for the index to be there; throws a problem when that takes long. */
    void requireReady() {
        try {
            if (ready.await(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new ProblemException(ProblemType.UNAVAILABLE, "The search index is being built.", List.of())
                .withHeader("Retry-After", "10");
    }

    private void follow() {
        while (!stopped) {
            long seen = signal.count();
            Duration pause = config.pollInterval();
            try {
                follower.catchUp();
                ready.countDown();
            } catch (RuntimeException e) {
                LOG.warn("The search index cannot follow the change log now; it tries again", e);
                pause = PAUSE_AFTER_FAILURE;
            }
            pause(seen, pause);
        }
    }

    private void pause(long seen, Duration pause) {
        try {
            signal.await(seen, pause);
        } catch (InterruptedException e) {
            stopped = true;
        }
    }

    /** Between two batches: an interrupt in the midst of one would close the files that Lucene writes. */
    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopped = true;
        signal.raise();
        if (thread != null) {
            thread.join();
        }
    }
}
