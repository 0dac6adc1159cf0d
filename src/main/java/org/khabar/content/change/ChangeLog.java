package org.khabar.content.change;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The spine: one row for every committed change, written in the same transaction as the change. Everything downstream
 * walks it forward. See decision 0015.
 */
@ApplicationScoped
public class ChangeLog {

    private final ChangeRepository changes;
    private final AuditRepository audit;
    private final ChangeSignal signal;
    private final Event<Committed> committed;
    private final TransactionSynchronizationRegistry transactions;
    private final Clock clock;

    ChangeLog(
            ChangeRepository changes,
            AuditRepository audit,
            ChangeSignal signal,
            Event<Committed> committed,
            TransactionSynchronizationRegistry transactions,
            Clock clock) {
        this.changes = changes;
        this.audit = audit;
        this.signal = signal;
        this.committed = committed;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Notes a change of the present transaction. Its row is written at the very end of it, so that the lock on the head
     * row is held for the shortest time, and after every other lock. Throws IllegalStateException outside a transaction.
     */
    public void append(NewChange change) {
        append(change, null);
    }

    /**
     * The same, and says more of it in the audit log.
     *
     * @param detail to what else than the thing it was done, or from where; at most {@value AuditEntry#DETAIL} characters
     */
    public void append(NewChange change, @Nullable String detail) {
        Pending pending = (Pending) transactions.getResource(Pending.class);
        if (pending == null) {
            // Opens the session now: at the end of the transaction it could not join it any more.
            changes.flush();
            pending = new Pending();
            transactions.putResource(Pending.class, pending);
            transactions.registerInterposedSynchronization(pending);
        }
        pending.noted.add(new Noted(change, detail));
    }

    /**
     * The changes behind the position, oldest first.
     *
     * @param position the number of the last change that is known; 0 for the beginning
     * @throws LogTooShortException when the log no longer reaches back to the position, or has never been there
     */
    @Transactional(dontRollbackOn = LogTooShortException.class)
    public List<Change> since(long position, int limit) {
        List<Change> found = changes.behind(position, limit);
        if (found.isEmpty() && changes.head() == position) {
            return found;
        }
        if (found.isEmpty()) {
            // Some may have come since; otherwise there are none so far back, or the position is that of another log.
            found = changes.behind(position, limit);
        }
        // Numbers have no gaps: what follows is the next one, or was forgotten, be it between the two statements.
        if (found.isEmpty() || found.getFirst().seq != position + 1) {
            throw new LogTooShortException(position);
        }
        return found;
    }

    /** The newest changes, oldest first. */
    @Transactional
    public List<Change> newest(int limit) {
        return changes.newest(limit);
    }

    /** The number of the newest change; 0 before the first. */
    @Transactional
    public long head() {
        return changes.head();
    }

    /** Removes rows of the log and of the audit log that are older than the instants. */
    @Transactional
    public void forget(Instant changesBefore, Instant auditBefore) {
        changes.forget(changesBefore);
        audit.forget(auditBefore);
    }

    private record Noted(NewChange change, @Nullable String detail) {}

    /** What one transaction noted so far. */
    private final class Pending implements Synchronization {

        private final List<Noted> noted = new ArrayList<>();
        private final List<Change> written = new ArrayList<>();

        @Override
        public void beforeCompletion() {
            changes.flush();
            long seq = changes.reserve(noted.size());
            Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
            for (Noted one : noted) {
                Change change = new Change(seq++, now, one.change());
                changes.persist(change);
                audit.persist(new AuditEntry(change, one.change().by(), one.detail()));
                written.add(change);
            }
            changes.flush();
        }

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                committed.fire(new Committed(written));
                signal.raise();
            }
        }
    }
}
