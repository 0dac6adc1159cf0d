package org.khabar.content.change.tail;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Where a consumer stands in the log, which node works for it now, and how it fared. */
@Entity
public class ConsumerPosition extends PanacheEntityBase {

    private static final int ERROR_LENGTH = 1000;

    @Id
    public String name;

    /** The number of the last change that it has taken. */
    public long position;

    /** The node that has the next batch for itself; null for none. */
    @Nullable
    String leasedBy;

    @Nullable
    Instant leasedUntil;

    /** How often in a row it has failed. */
    public int failures;

    /** Before this instant it is left in peace after a failure. */
    public @Nullable Instant pausedUntil;

    /** What it said when it failed last. */
    public @Nullable String lastError;

    protected ConsumerPosition() {}

    ConsumerPosition(String name, long position) {
        this.name = name;
        this.position = position;
    }

    /** Gives the next batch to the node, unless another has it or it is too early. */
    boolean lease(String node, Instant now, Duration time) {
        boolean others = leasedBy != null && !leasedBy.equals(node) && leasedUntil != null && leasedUntil.isAfter(now);
        if (others || (pausedUntil != null && pausedUntil.isAfter(now))) {
            return false;
        }
        leasedBy = node;
        leasedUntil = now.plus(time);
        return true;
    }

    /** Everything up to the position is taken. */
    void advance(long to) {
        position = to;
        failures = 0;
        pausedUntil = null;
        lastError = null;
        release();
    }

    /** It failed: the same comes again after a pause. */
    void fail(String error, Instant now, Duration longestPause) {
        Duration pause = Duration.ofSeconds(1L << Math.min(failures, 20));
        failures++;
        pausedUntil = now.plus(pause.compareTo(longestPause) < 0 ? pause : longestPause);
        lastError = error.substring(0, Math.min(error.length(), ERROR_LENGTH));
        release();
    }

    /** Nothing was to be done. */
    void release() {
        leasedBy = null;
        leasedUntil = null;
    }

    boolean isLeasedBy(String node) {
        return node.equals(leasedBy);
    }
}
