package org.khabar.content.change.recent;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.khabar.content.change.Change;
import org.khabar.content.change.ChangeLog;
import org.khabar.content.change.ChangesConfig;
import org.khabar.content.change.Committed;
import org.khabar.content.change.LogTooShortException;

/**
 * The newest changes, of this node and of all others, in the order of the log. What this node commits it is handed before the
 * caller goes on; what others commit one thread of each node finds in the log, for everyone who follows it from there.
 */
@ApplicationScoped
public class RecentChanges {

    private static final Logger LOG = Logger.getLogger(RecentChanges.class);
    private static final int BATCH = 500;
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final ChangeLog log;
    private final ChangesConfig config;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final Semaphore wanted = new Semaphore(0);
    private final Lock reading = new ReentrantLock();
    private final Lock adding = new ReentrantLock();
    /** What was handed over while something before it was still missing, by number. */
    private final TreeMap<Long, Change> early = new TreeMap<>();

    private volatile Stretch stretch = new Stretch(0, List.of());
    private volatile boolean stopping;
    private @Nullable Thread thread;

    /** Over that log. */
    public RecentChanges(ChangeLog log, ChangesConfig config) {
        this.log = log;
        this.config = config;
    }

    /** Before everyone who follows from here. */
    void start(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent event) {
        begin();
        thread = Thread.ofVirtual().name("recent-changes").start(this::follow);
    }

    /** Takes up what is newest in the log: those who come back after a restart of this node find what they missed. */
    public void begin() {
        List<Change> newest = log.newest(config.recent());
        Stretch known =
                newest.isEmpty() ? new Stretch(log.head(), List.of()) : new Stretch(newest.getFirst().seq - 1, newest);
        adding.lock();
        try {
            stretch = known;
            early.headMap(known.end(), true).clear();
        } finally {
            adding.unlock();
        }
    }

    /** Between two reads, if it can be: an interrupt in the midst of one would make the embedded database close its files. */
    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopping = true;
        wanted.release();
        if (thread != null && !thread.join(PATIENCE)) {
            thread.interrupt();
            thread.join();
        }
    }

    /** What is known of the log at the moment: everything that this node has committed, and no other was ahead of. */
    public Stretch stretch() {
        return stretch;
    }

    /**
     * The changes behind a position, oldest first: all of them from memory, or so many from the log for who was away for longer. None
     * for a position that another node has told of before this one has heard of it.
     *
     * @throws LogTooShortException when the log no longer reaches back to the position, or has never been there
     */
    public List<Change> behind(long position, int most) {
        Stretch known = stretch;
        if (known.reaches(position)) {
            return known.behind(position);
        }
        boolean ahead = position > known.end() && position <= log.head();
        return ahead ? List.of() : log.since(position, most);
    }

    /** Lets someone be told when there is more; they must be quick about it. */
    public void listen(Runnable listener) {
        listeners.add(listener);
    }

    void onCommit(@Observes Committed committed) {
        add(committed.changes());
    }

    /** Takes up changes whose order among themselves is that of the log, and which may come before those that precede them. */
    private void add(List<Change> changes) {
        boolean grown;
        adding.lock();
        try {
            changes.stream()
                    .filter(change -> change.seq > stretch.end())
                    .forEach(change -> early.put(change.seq, change));
            List<Change> following = new ArrayList<>();
            while (!early.isEmpty() && early.firstKey() == stretch.end() + following.size() + 1) {
                following.add(early.pollFirstEntry().getValue());
            }
            grown = !following.isEmpty();
            if (grown) {
                stretch = stretch.and(following, config.recent());
            }
            if (!early.isEmpty()) {
                // What is missing another node has committed, or another thread is about to hand over.
                wanted.release();
            }
        } finally {
            adding.unlock();
        }
        if (grown) {
            listeners.forEach(Runnable::run);
        }
    }

    private void follow() {
        while (!stopping && !Thread.currentThread().isInterrupted()) {
            try {
                wanted.tryAcquire(config.pollInterval().toMillis(), TimeUnit.MILLISECONDS);
                wanted.drainPermits();
                step();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (RuntimeException e) {
                LOG.warn("The change log cannot be read now; what other nodes commit is told later", e);
            }
        }
    }

    /** Takes up what the log has shown since the last time. */
    public void step() {
        reading.lock();
        try {
            List<Change> more = log.since(stretch.end(), BATCH);
            while (!more.isEmpty()) {
                add(more);
                more = log.since(stretch.end(), BATCH);
            }
        } catch (LogTooShortException e) {
            // It was away for longer than the log is kept, or the database is another: nobody can go on from before.
            begin();
            listeners.forEach(Runnable::run);
        } finally {
            reading.unlock();
        }
    }
}
