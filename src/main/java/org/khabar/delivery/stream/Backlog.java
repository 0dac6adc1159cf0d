package org.khabar.delivery.stream;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.khabar.content.change.Change;
import org.khabar.content.change.ChangeLog;

/** Reads the log for subscribers who missed more than is in memory: a little at a time, and for a few at a time. */
@ApplicationScoped
class Backlog implements Subscriber.Missed {

    private static final int AT_ONCE = 100;

    private final ChangeLog log;
    private final ExecutorService readers;

    Backlog(ChangeLog log, StreamConfig config) {
        this.log = log;
        this.readers = Executors.newFixedThreadPool(
                config.catchingUp(),
                Thread.ofVirtual().name("stream-backlog-", 0).factory());
    }

    @Override
    public void read(long position, BiConsumer<List<Change>, @Nullable RuntimeException> then) {
        readers.execute(() -> {
            List<Change> found = List.of();
            RuntimeException failure = null;
            try {
                found = log.since(position, AT_ONCE);
            } catch (RuntimeException e) {
                failure = e;
            }
            then.accept(found, failure);
        });
    }

    void stop(@Observes ShutdownEvent event) {
        readers.shutdownNow();
    }
}
