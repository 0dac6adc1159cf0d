package org.khabar.content.change.tail;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.Clock;
import java.util.List;
import org.jboss.logging.Logger;
import org.khabar.content.change.Change;
import org.khabar.content.change.ChangeLog;
import org.khabar.content.change.ChangesConfig;
import org.khabar.content.change.LogTooShortException;

/** Takes one consumer along the log, batch by batch, from where it stands. Safe on any number of nodes at a time. */
final class Follower {

    private static final Logger LOG = Logger.getLogger(Follower.class);

    private final ChangeConsumer consumer;
    private final String node;
    private final ChangeLog log;
    private final PositionRepository positions;
    private final ChangesConfig config;
    private final Clock clock;

    Follower(ChangeConsumer consumer, String node, Tools tools) {
        this.consumer = consumer;
        this.node = node;
        this.log = tools.log();
        this.positions = tools.positions();
        this.config = tools.config();
        this.clock = tools.clock();
    }

    /** What it works with. */
    record Tools(ChangeLog log, PositionRepository positions, ChangesConfig config, Clock clock) {}

    /**
     * Makes sure that the consumer has a position: a new one begins at the head of the log, because what was there
     * before it came is no news.
     */
    void enrol() {
        if (isEnrolled()) {
            return;
        }
        try {
            QuarkusTransaction.requiringNew()
                    .run(() -> positions.persist(new ConsumerPosition(consumer.name(), log.head())));
        } catch (RuntimeException e) {
            // Another node that starts at the same time may have been faster.
            if (!isEnrolled()) {
                throw e;
            }
        }
    }

    private boolean isEnrolled() {
        return QuarkusTransaction.requiringNew()
                .call(() -> positions.findByIdOptional(consumer.name()).isPresent());
    }

    /** Hands the consumer its next batch; says whether there may be more at once. */
    boolean step() {
        Work work = QuarkusTransaction.requiringNew().call(this::next);
        if (work.isNothing()) {
            return false;
        }
        try {
            if (work.startOver()) {
                consumer.startOver();
            } else {
                consumer.accept(work.changes());
            }
        } catch (RuntimeException | Error e) {
            LOG.warnf(e, "Consumer %s failed behind change %d", consumer.name(), work.from());
            QuarkusTransaction.requiringNew()
                    .run(() -> positions
                            .locked(consumer.name())
                            .filter(position -> position.isLeasedBy(node))
                            .ifPresent(position ->
                                    position.fail(String.valueOf(e), clock.instant(), config.longestPause())));
            return false;
        }
        QuarkusTransaction.requiringNew()
                .run(() -> positions
                        .locked(consumer.name())
                        .filter(position -> position.isLeasedBy(node))
                        .ifPresent(position -> position.advance(work.to())));
        return true;
    }

    private Work next() {
        ConsumerPosition position = positions.locked(consumer.name()).orElseThrow();
        if (!position.lease(node, clock.instant(), config.lease())) {
            return Work.NOTHING;
        }
        try {
            List<Change> changes = log.since(position.position, ChangeTail.BATCH);
            if (changes.isEmpty()) {
                position.release();
                return Work.NOTHING;
            }
            return new Work(position.position, changes.getLast().seq, false, changes);
        } catch (LogTooShortException e) {
            return new Work(position.position, log.head(), true, List.of());
        }
    }

    /** A stretch of the log that one node has for itself. */
    private record Work(long from, long to, boolean startOver, List<Change> changes) {

        static final Work NOTHING = new Work(0, 0, false, List.of());

        boolean isNothing() {
            return changes.isEmpty() && !startOver;
        }
    }
}
