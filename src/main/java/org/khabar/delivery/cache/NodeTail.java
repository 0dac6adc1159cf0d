package org.khabar.delivery.cache;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.khabar.content.change.Change;
import org.khabar.content.change.ChangeLog;
import org.khabar.content.change.ChangesConfig;
import org.khabar.content.change.Committed;
import org.khabar.content.change.LogTooShortException;

/**
 * Follows the change log for this node alone, from the moment it started: every node has answers of its own to purge. Its own
 * changes it has heard of before.
 */
@ApplicationScoped
class NodeTail {

    private static final Logger LOG = Logger.getLogger(NodeTail.class);
    private static final int BATCH = 500;
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final LocalPurge purge;
    private final ChangeLog log;
    private final ChangesConfig config;
    private final Set<Long> own = ConcurrentHashMap.newKeySet();
    private final CountDownLatch stopping = new CountDownLatch(1);
    private @Nullable Thread thread;
    private volatile long position;

    NodeTail(LocalPurge purge, ChangeLog log, ChangesConfig config) {
        this.purge = purge;
        this.log = log;
        this.config = config;
    }

    void onCommit(@Observes Committed committed) {
        committed.changes().stream().filter(change -> change.seq > position).forEach(change -> own.add(change.seq));
    }

    void start(@Observes StartupEvent event) {
        begin();
        thread = Thread.ofVirtual().name("purge-of-other-nodes").start(this::follow);
    }

    /** From here on: what is older, no answer was made before. */
    void begin() {
        position = log.head();
    }

    /** Between two reads, if it can be: an interrupt in the midst of one would make the embedded database close its files. */
    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopping.countDown();
        if (thread != null && !thread.join(PATIENCE)) {
            thread.interrupt();
            thread.join();
        }
    }

    private void follow() {
        while (!Thread.currentThread().isInterrupted()) {
            try {
                if (stopping.await(config.pollInterval().toMillis(), TimeUnit.MILLISECONDS)) {
                    return;
                }
                step();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (RuntimeException e) {
                LOG.warn("The change log cannot be read now; answers that are kept may be out of date", e);
            }
        }
    }

    /** Purges what the log has shown since the last time. */
    void step() {
        try {
            List<Change> changes = log.since(position, BATCH);
            while (!changes.isEmpty()) {
                purge.purge(changes.stream()
                        .filter(change -> !own.remove(change.seq))
                        .toList());
                position = changes.getLast().seq;
                changes = log.since(position, BATCH);
            }
        } catch (LogTooShortException e) {
            purge.purgeAll();
            own.clear();
            position = log.head();
        }
    }
}
