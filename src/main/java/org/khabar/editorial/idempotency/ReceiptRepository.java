package org.khabar.editorial.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Optional;

/** Where answers are kept. */
@ApplicationScoped
class ReceiptRepository {

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

    /** Removes those from before the instant. */
    int forget(Instant before) {
        return database.createQuery("delete from Receipt r where r.createdAt < :before")
                .setParameter("before", before)
                .executeUpdate();
    }
}
