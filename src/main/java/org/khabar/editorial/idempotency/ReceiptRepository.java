package org.khabar.editorial.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Where answers are kept. */
@ApplicationScoped
public class ReceiptRepository {

    /** For how long the same key means the same request. */
    static final Duration KEPT = Duration.ofHours(24);

    private final EntityManager database;

    ReceiptRepository(EntityManager database) {
        this.database = database;
    }

    Optional<Receipt> find(Receipt.Key key) {
        return Optional.ofNullable(database.find(Receipt.class, key));
    }

    /** Adds it at once: a second one with the same key waits here for the end of the first one's transaction, and fails. */
    void add(Receipt receipt) {
        database.persist(receipt);
        database.flush();
    }

    void remove(Receipt receipt) {
        database.remove(receipt);
        database.flush();
    }

    /** Removes those that nobody may refer to any more at the instant. */
    @Transactional
    public void forget(Instant now) {
        database.createQuery("delete from Receipt r where r.createdAt < :before")
                .setParameter("before", now.minus(KEPT))
                .executeUpdate();
    }
}
