package org.khabar.search;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.khabar.content.change.ChangeSignal;
import org.khabar.content.change.ChangesConfig;
import org.khabar.kit.problem.ProblemException;
import org.khabar.kit.problem.ProblemType;
import org.khabar.search.index.EngineAwayException;

/** Brings the index up to date whenever something was committed; writes never wait for it. */
@ApplicationScoped
public class IndexThread {

    private static final Logger LOG = Logger.getLogger(IndexThread.class);
    private static final int AFTER_ALL_ELSE = Interceptor.Priority.LIBRARY_AFTER + 100;
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration PAUSE_AFTER_FAILURE = Duration.ofSeconds(1);

    private final IndexFollower follower;
    private final ChangeSignal signal;
    private final SearchConfig search;
    private final ChangesConfig config;
    private final CountDownLatch ready = new CountDownLatch(1);
    private volatile boolean failing;
    private volatile boolean stopped;
    private @Nullable Thread thread;

    IndexThread(IndexFollower follower, ChangeSignal signal, SearchConfig search, ChangesConfig config) {
        this.follower = follower;
        this.signal = signal;
        this.search = search;
        this.config = config;
    }

    void start(@Observes @Priority(AFTER_ALL_ELSE) StartupEvent event) {
        if (search.follow()) {
            thread = Thread.ofPlatform().name("search-index").daemon().start(this::follow);
        }
    }

    /** What is found, once the index is there; throws a problem when that takes long, or the engine is away. */
    <T> T ask(Supplier<T> question) {
        try {
            if (isReady() || (!failing && ready.await(PATIENCE.toMillis(), TimeUnit.MILLISECONDS))) {
                return question.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (EngineAwayException e) {
            throw unavailable("The search engine does not answer.");
        }
        throw unavailable(failing ? "The search engine does not answer." : "The search index is being built.");
    }

    private static ProblemException unavailable(String detail) {
        return new ProblemException(ProblemType.UNAVAILABLE, detail).withHeader("Retry-After", "10");
    }

    /** Whether the index has been there since the start. */
    boolean isReady() {
        return ready.getCount() == 0;
    }

    /** Whether the index is there and was brought up to date, or seen to be, when that was tried last. */
    public boolean isFollowing() {
        return isReady() && !failing;
    }

    /** How many changes are not yet found; of several nodes that share an engine, each as far as it has seen. */
    public long behind() {
        return follower.behind();
    }

    private void follow() {
        while (!stopped) {
            long seen = signal.count();
            pause(seen, step() ? config.pollInterval() : PAUSE_AFTER_FAILURE);
        }
    }

    private boolean step() {
        try {
            follower.catchUp();
            if (failing) {
                LOG.info("The search index follows the change log again");
            }
            failing = false;
            ready.countDown();
            return true;
        } catch (CancellationException ending) {
            return true;
        } catch (EngineAwayException e) {
            if (!failing) {
                LOG.warnf("The search engine is away, it is tried again: %s", e.getMessage());
            }
        } catch (RuntimeException e) {
            LOG.warn("The search index cannot follow the change log now; it tries again", e);
        }
        failing = true;
        return false;
    }

    private void pause(long seen, Duration pause) {
        try {
            signal.await(seen, pause);
        } catch (InterruptedException e) {
            stopped = true;
        }
    }

    /** Between two batches, or two articles of a rebuild: an interrupt would close the files that Lucene writes. */
    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopped = true;
        follower.end();
        signal.raise();
        if (thread != null) {
            thread.join();
        }
    }
}
