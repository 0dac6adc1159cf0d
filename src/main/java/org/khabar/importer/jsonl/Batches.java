package org.khabar.importer.jsonl;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import java.util.List;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import org.khabar.content.change.Outcome;
import org.khabar.importer.json.Problem;
import org.khabar.importer.record.Write;

/** Writes records many to a transaction, and one by one when that fails, so that a bad one never takes others along. */
@ApplicationScoped
class Batches {

    private static final Logger LOG = Logger.getLogger(Batches.class);

    private final EntityManager database;

    Batches(EntityManager database) {
        this.database = database;
    }

    /** A line, and what is to be written for it. */
    record Item(Line line, Write write) {}

    /** Lets the reading look things up in the database. Nothing is written. */
    List<Item> reading(Supplier<List<Item>> reading) {
        return QuarkusTransaction.requiringNew().call(reading::get);
    }

    /** Writes all of them as far as the database lets, each whole or not at all. Throws when the database is out of reach. */
    void write(List<Item> items, Ledger ledger) {
        if (items.isEmpty()) {
            return;
        }
        try {
            settle(items, together(items), ledger);
        } catch (RuntimeException e) {
            String reason = Refusal.reason(e);
            LOG.debug("a batch is written one by one", e);
            if (items.size() == 1) {
                ledger.failed(items.getFirst().line(), List.of(new Problem("", reason)));
            } else {
                items.forEach(item -> write(List.of(item), ledger));
            }
        }
    }

    private List<Outcome> together(List<Item> items) {
        return QuarkusTransaction.requiringNew().call(() -> {
            // Nothing that is asked for depends on what the same batch writes: so its inserts can wait for each other.
            database.setFlushMode(FlushModeType.COMMIT);
            return items.stream().map(item -> item.write().action().get()).toList();
        });
    }

    private static void settle(List<Item> items, List<Outcome> outcomes, Ledger ledger) {
        for (int i = 0; i < items.size(); i++) {
            items.get(i).write().afterwards().accept(outcomes.get(i).id());
            ledger.taken(items.get(i).line(), outcomes.get(i).effect());
        }
    }
}
