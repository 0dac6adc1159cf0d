package org.khabar.delivery.stream;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.khabar.content.change.recent.RecentChanges;
import org.khabar.kit.problem.ProblemException;
import org.khabar.kit.problem.ProblemType;

/** Everyone who listens on this node. */
@ApplicationScoped
public class Subscribers {

    private final RecentChanges recent;
    private final StreamConfig config;
    private final Vertx vertx;
    private final Set<Subscriber> all = ConcurrentHashMap.newKeySet();
    private final AtomicInteger places = new AtomicInteger();

    Subscribers(RecentChanges recent, StreamConfig config, Vertx vertx) {
        this.recent = recent;
        this.config = config;
        this.vertx = vertx;
    }

    void start(@Observes StartupEvent event) {
        recent.listen(() -> all.forEach(Subscriber::wake));
        vertx.setPeriodic(config.heartbeat().toMillis(), timer -> beat());
    }

    /** Everyone hears from the server. */
    void beat() {
        all.forEach(Subscriber::beat);
    }

    /** Takes a place for one more. Throws UNAVAILABLE when all are taken. */
    void reserve() {
        if (places.incrementAndGet() > config.maxSubscribers()) {
            places.decrementAndGet();
            throw new ProblemException(
                    ProblemType.UNAVAILABLE, "This server has as many subscribers as it takes; another may have room.");
        }
    }

    /** Gives a place back that was taken and is not needed. */
    void release() {
        places.decrementAndGet();
    }

    /** Lets someone who has a place hear of everything new. */
    void join(Subscriber subscriber) {
        all.add(subscriber);
    }

    /** Forgets someone who went away, and gives the place to others. */
    void leave(Subscriber subscriber) {
        subscriber.end();
        if (all.remove(subscriber)) {
            release();
        }
    }

    /** How many listen. */
    public int size() {
        return all.size();
    }

    /** A server that stops ends its streams: their clients come back to another. */
    void stop(@Observes ShutdownEvent event) {
        all.forEach(Subscriber::finish);
    }
}
