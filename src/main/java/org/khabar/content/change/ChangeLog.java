package org.khabar.content.change;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * The spine: one row for every committed change, written in the same transaction as the change. Everything downstream
 * walks it forward. See decision 0015.
 */
@ApplicationScoped
public class ChangeLog {

    private final ChangeRepository changes;
    private final AuditRepository audit;
    private final ChangeSignal signal;
    private final TransactionSynchronizationRegistry transactions;
    private final Clock clock;

    ChangeLog(
            ChangeRepository changes,
            AuditRepository audit,
            ChangeSignal signal,
            TransactionSynchronizationRegistry transactions,
            Clock clock) {
        this.changes = changes;
        this.audit = audit;
        this.signal = signal;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Notes a change of the present transaction. Its row is written at the very end of it, so that the lock on the head
     * row is held for the shortest time, and after every other lock. Throws IllegalStateException outside a transaction.
     */
    public void append(NewChange change) {
        Pending pending = (Pending) transactions.getResource(Pending.class);
        if (pending == null) {
            // Opens the session now: at the end of the transaction it could not join it any more.
            changes.flush();
            pending = new Pending();
            transactions.putResource(Pending.class, pending);
            transactions.registerInterposedSynchronization(pending);
        }
        pending.noted.add(change);
    }

    /**
     * The changes behind the position, oldest first.
     *
     * @param position the number of the last change that is known; 0 for the beginning
     * @throws LogTooShortException when the log no longer reaches back to the position, or has never been there
     */
    @Transactional(dontRollbackOn = LogTooShortException.class)
    public List<Change> since(long position, int limit) {
        if (position < changes.oldest() - 1 || position > changes.head()) {
            throw new LogTooShortException(position);
        }
        return changes.behind(position, limit);
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

    /** What one transaction noted so far. */
    private final class Pending implements Synchronization {

        private final List<NewChange> noted = new ArrayList<>();

        @Override
        public void beforeCompletion() {
            changes.flush();
            long seq = changes.reserve(noted.size());
            Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
            for (NewChange one : noted) {
                Change change = new Change(seq++, now, one);
                changes.persist(change);
                audit.persist(new AuditEntry(change, one.by()));
            }
            changes.flush();
        }

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                signal.raise();
            }
        }
    }
}
