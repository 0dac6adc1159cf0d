package org.khabar.importer.jsonl;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import java.util.List;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import org.khabar.content.change.Outcome;
import org.khabar.importer.lookup.Lookup;
import org.khabar.importer.record.RecordReader;
import org.khabar.intake.json.Problem;

/** Writes records many to a transaction, and one by one when that fails, so that a bad one never takes others along. */
@ApplicationScoped
class Batches {

    private static final Logger LOG = Logger.getLogger(Batches.class);

    private final EntityManager database;

    Batches(EntityManager database) {
        this.database = database;
    }

    /** A line, and what was made of it. */
    record Item<D>(Line line, D draft) {}

    /** Lets the reading look things up in the database. Nothing is written. */
    <D> List<Item<D>> reading(Supplier<List<Item<D>>> reading) {
        return QuarkusTransaction.requiringNew().call(reading::get);
    }

    /** Writes all of them as far as the database lets, each whole or not at all. Throws when the database is out of reach. */
    <D> void write(List<Item<D>> items, Target<D> target) {
        if (items.isEmpty()) {
            return;
        }
        try {
            settle(items, together(items, target), target);
        } catch (RuntimeException e) {
            String reason = Refusal.reason(e);
            LOG.debug("a batch is written one by one", e);
            if (items.size() == 1) {
                target.ledger().failed(items.getFirst().line(), List.of(new Problem("", reason)));
            } else {
                items.forEach(item -> write(List.of(item), target));
            }
        }
    }

    private <D> List<Outcome> together(List<Item<D>> items, Target<D> target) {
        return QuarkusTransaction.requiringNew().call(() -> {
            // Nothing that is asked for depends on what the same batch writes: so its inserts can wait for each other.
            database.setFlushMode(FlushModeType.COMMIT);
            return target.reader().write(items.stream().map(Item::draft).toList(), target.lookup());
        });
    }

    private static <D> void settle(List<Item<D>> items, List<Outcome> outcomes, Target<D> target) {
        for (int i = 0; i < items.size(); i++) {
            Item<D> item = items.get(i);
            target.reader().announce(item.draft(), outcomes.get(i).id(), target.lookup());
            target.ledger().taken(item.line(), outcomes.get(i).effect());
        }
    }

    /** Who writes, who is told what is known now, and who keeps count. */
    record Target<D>(RecordReader<D> reader, Lookup lookup, Ledger ledger) {}
}
