package org.khabar.content.change.tail;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.khabar.content.change.Actor;
import org.khabar.content.change.Change;
import org.khabar.content.change.ChangeLog;
import org.khabar.content.change.EntityType;
import org.khabar.content.change.NewChange;
import org.khabar.content.change.Verb;

/** A consumer that is as far behind the log as a test wants it. */
@ApplicationScoped
public class Lagging {

    private static final String NAME = "lagging";

    private final ChangeLog log;
    private final PositionRepository positions;

    Lagging(ChangeLog log, PositionRepository positions) {
        this.log = log;
        this.positions = positions;
    }

    /** The followers of an application that has this one alone. */
    public Followers followers() {
        return new Followers(List.of(new Consumer()), log, positions);
    }

    /** Leaves it so many changes behind, after failures. */
    public void stand(int behind, int failures, Instant pausedUntil) {
        for (int i = 0; i < behind; i++) {
            QuarkusTransaction.requiringNew()
                    .run(() -> log.append(new NewChange(
                            EntityType.ARTICLE, UUID.randomUUID(), Verb.SAVED, 1, NewChange.Sight.NONE, Actor.CLOCK)));
        }
        QuarkusTransaction.requiringNew().run(() -> {
            positions.deleteById(NAME);
            ConsumerPosition position = new ConsumerPosition(NAME, log.head() - behind);
            position.failures = failures;
            position.pausedUntil = pausedUntil;
            positions.persist(position);
        });
    }

    private static final class Consumer implements ChangeConsumer {

        @Override
        public String name() {
            return NAME;
        }

        @Override
        public void accept(List<Change> changes) {
            throw new IllegalStateException("nobody takes it along");
        }

        @Override
        public void startOver() {
            throw new IllegalStateException("nobody takes it along");
        }
    }
}
