package org.khabar.content.change.tail;

import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.khabar.content.change.ChangeLog;
import org.khabar.content.change.ChangeSignal;
import org.khabar.content.change.ChangesConfig;

/** Takes every consumer along the change log, each on a thread of its own, so that none holds up another. */
@ApplicationScoped
public class ChangeTail {

    /** The most changes that a consumer is handed at once. */
    public static final int BATCH = 100;

    private static final Logger LOG = Logger.getLogger(ChangeTail.class);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final List<ChangeConsumer> consumers;
    private final Follower.Tools tools;
    private final ChangeSignal signal;
    private final String node = UUID.randomUUID().toString();
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean stopping;

    ChangeTail(
            @All List<ChangeConsumer> consumers,
            ChangeLog log,
            PositionRepository positions,
            ChangesConfig config,
            ChangeSignal signal,
            Clock clock) {
        this.consumers = consumers;
        this.tools = new Follower.Tools(log, positions, config, clock);
        this.signal = signal;
    }

    void start(@Observes StartupEvent event) {
        for (ChangeConsumer consumer : consumers) {
            Follower follower = new Follower(consumer, node, tools);
            follower.enrol();
            if (tools.config().follow()) {
                threads.add(
                        Thread.ofVirtual().name("changes-" + consumer.name()).start(() -> follow(follower)));
            }
        }
    }

    /** They end between two batches: an interrupt in the midst of its work would make the embedded database close its files. */
    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopping = true;
        signal.raise();
        for (Thread thread : threads) {
            if (!thread.join(PATIENCE)) {
                thread.interrupt();
                thread.join();
            }
        }
    }

    private void follow(Follower follower) {
        while (!stopping && !Thread.currentThread().isInterrupted()) {
            try {
                long seen = signal.count();
                while (!stopping && follower.step()) {
                    seen = signal.count();
                }
                signal.await(seen, tools.config().pollInterval());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (RuntimeException e) {
                // The database is away: it is asked again after a pause, as if nothing had been there.
                LOG.warn("The change log cannot be read now", e);
                pause();
            }
        }
    }

    private void pause() {
        try {
            signal.await(signal.count(), tools.config().pollInterval());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
