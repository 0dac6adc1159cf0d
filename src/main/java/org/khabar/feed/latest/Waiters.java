package org.khabar.feed.latest;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.khabar.content.change.recent.ListWatch;
import org.khabar.content.change.recent.Passage;
import org.khabar.content.change.recent.RecentChanges;
import org.khabar.content.change.recent.Stretch;
import org.khabar.kit.problem.ProblemException;
import org.khabar.kit.problem.ProblemType;

/** Clients of this node that wait until something comes into a list. */
@ApplicationScoped
public class Waiters {

    private final RecentChanges recent;
    private final LatestConfig config;
    private final Set<Waiter> all = ConcurrentHashMap.newKeySet();
    private final AtomicInteger places = new AtomicInteger();

    Waiters(RecentChanges recent, LatestConfig config) {
        this.recent = recent;
        this.config = config;
    }

    void start(@Observes StartupEvent event) {
        recent.listen(() -> {
            Stretch stretch = recent.stretch();
            all.forEach(waiter -> waiter.look(stretch));
        });
    }

    /**
     * Waits until something came into the list behind the position, or the time is over. Whoever cancels it is forgotten.
     *
     * @throws ProblemException UNAVAILABLE when too many wait already
     */
    CompletableFuture<Void> await(long position, ListWatch list, Duration atMost) {
        if (places.incrementAndGet() > config.maxWaiting()) {
            places.decrementAndGet();
            throw new ProblemException(
                    ProblemType.UNAVAILABLE, "As many clients wait here as this server takes: ask without wait.");
        }
        Waiter waiter = new Waiter(list, position);
        all.add(waiter);
        var unused = waiter.over
                .completeOnTimeout(null, atMost.toMillis(), TimeUnit.MILLISECONDS)
                .whenComplete((news, gone) -> {
                    all.remove(waiter);
                    places.decrementAndGet();
                });
        // What came while it was taken up.
        waiter.look(recent.stretch());
        return waiter.over;
    }

    /** How many wait. */
    public int size() {
        return all.size();
    }

    /** Someone who has looked at the log up to a position, and found nothing. */
    private static final class Waiter {

        private final CompletableFuture<Void> over = new CompletableFuture<>();
        private final ListWatch list;
        private long seen;

        Waiter(ListWatch list, long seen) {
            this.list = list;
            this.seen = seen;
        }

        /** Looks at what is new; what another node has told the client already is not. */
        synchronized void look(Stretch stretch) {
            if (seen > stretch.end()) {
                return;
            }
            boolean came = !stretch.reaches(seen)
                    || stretch.behind(seen).stream().anyMatch(change -> list.of(change) == Passage.CAME);
            seen = stretch.end();
            if (came) {
                over.complete(null);
            }
        }
    }
}
