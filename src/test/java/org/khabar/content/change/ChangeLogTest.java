package org.khabar.content.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ChangeLogTest {

    private static final int WRITERS = 8;
    private static final int ROUNDS = 60;

    @Inject
    ChangeLog log;

    @Inject
    AuditRepository audit;

    @Inject
    ChangeSignal signal;

    @Test
    void whoever_follows_while_others_write_never_skips_or_repeats_a_change() throws Exception {
        long start = log.head();
        Set<UUID> committed = ConcurrentHashMap.newKeySet();
        List<Change> followed;
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> writers = new ArrayList<>();
            for (int i = 0; i < WRITERS; i++) {
                int writer = i;
                writers.add(threads.submit(() -> write(writer, committed)));
            }
            followed = follow(start, writers);
            for (Future<?> writer : writers) {
                writer.get();
            }
        }
        List<Long> numbers = LongStream.rangeClosed(start + 1, start + committed.size())
                .boxed()
                .toList();
        assertEquals(numbers, followed.stream().map(change -> change.seq).toList());
        assertEquals(
                committed,
                Set.copyOf(followed.stream().map(change -> change.entityId).toList()));
    }

    /** Everything behind the position, until the writers are done and nothing more comes. */
    private List<Change> follow(long start, List<Future<?>> writers) throws InterruptedException {
        List<Change> followed = new ArrayList<>();
        long position = start;
        while (writers.stream().anyMatch(writer -> !writer.isDone()) || position < log.head()) {
            long seen = signal.count();
            List<Change> more = log.since(position, 10);
            followed.addAll(more);
            position = more.isEmpty() ? position : more.getLast().seq;
            if (more.isEmpty()) {
                signal.await(seen, Duration.ofMillis(5));
            }
        }
        return followed;
    }

    /** One to three changes a round; every fifth round is rolled back. */
    private void write(int writer, Set<UUID> committed) {
        for (int round = 0; round < ROUNDS; round++) {
            List<UUID> ids =
                    Stream.generate(UUID::randomUUID).limit(1 + round % 3).toList();
            if ((round + writer) % 5 == 0) {
                assertThrows(
                        Undone.class,
                        () -> QuarkusTransaction.requiringNew().run(() -> {
                            ids.forEach(id -> log.append(changeOf(id)));
                            throw new Undone();
                        }));
            } else {
                QuarkusTransaction.requiringNew().run(() -> ids.forEach(id -> log.append(changeOf(id))));
                committed.addAll(ids);
            }
        }
    }

    @Test
    void a_change_is_noted_with_what_readers_see_and_who_did_it() {
        UUID id = UUID.randomUUID();
        UUID facet = UUID.randomUUID();
        Shown shown =
                new Shown("kanpur-4k7m2q9x", "कानपुर में मतदान", "story", "hi", Instant.parse("2024-05-13T03:30:00Z"));
        Actor editor = new Actor("key:1", "रेखा", "request-7", false);
        QuarkusTransaction.requiringNew()
                .run(() -> log.append(new NewChange(
                        EntityType.ARTICLE,
                        id,
                        Verb.PUBLISHED,
                        3,
                        new NewChange.Sight(false, shown, Set.of(facet)),
                        editor)));
        Change change = log.since(log.head() - 1, 1).getFirst();
        assertEquals(id, change.entityId);
        assertEquals(Verb.PUBLISHED, change.verb);
        assertEquals(3, change.version);
        assertEquals(shown, change.shown);
        assertEquals(Set.of(facet), change.facets);
        AuditEntry entry = QuarkusTransaction.requiringNew().call(() -> audit.findById(change.seq));
        assertEquals("key:1", entry.actorId);
        assertEquals("request-7", entry.requestId);
    }

    @Test
    void nothing_is_noted_without_a_transaction() {
        assertThrows(IllegalStateException.class, () -> log.append(changeOf(UUID.randomUUID())));
    }

    @Test
    void who_stands_before_the_oldest_or_behind_the_newest_change_has_to_start_over() {
        QuarkusTransaction.requiringNew().run(() -> log.append(changeOf(UUID.randomUUID())));
        QuarkusTransaction.requiringNew().run(() -> log.append(changeOf(UUID.randomUUID())));
        long head = log.head();
        log.forget(Instant.parse("2999-01-01T00:00:00Z"), Instant.EPOCH);
        assertEquals(1, log.since(head - 1, 10).size());
        assertTrue(log.since(head, 10).isEmpty());
        assertThrows(LogTooShortException.class, () -> log.since(head - 2, 10));
        assertThrows(LogTooShortException.class, () -> log.since(head + 1, 10));
    }

    @Test
    void what_is_handed_on_follows_without_a_gap() {
        QuarkusTransaction.requiringNew().run(() -> log.append(changeOf(UUID.randomUUID())));
        QuarkusTransaction.requiringNew().run(() -> log.append(changeOf(UUID.randomUUID())));
        long head = log.head();
        QuarkusTransaction.begin();
        try {
            Change.delete("seq", head - 1);
            assertThrows(LogTooShortException.class, () -> log.since(head - 2, 10));
            assertEquals(1, log.since(head - 1, 10).size());
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    private static final class Undone extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    static NewChange changeOf(UUID id) {
        return new NewChange(EntityType.ARTICLE, id, Verb.SAVED, 1, NewChange.Sight.NONE, Actor.CLOCK);
    }
}
