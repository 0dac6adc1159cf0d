package org.khabar.content.change.tail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khabar.content.change.Actor;
import org.khabar.content.change.Change;
import org.khabar.content.change.ChangeLog;
import org.khabar.content.change.ChangesConfig;
import org.khabar.content.change.EntityType;
import org.khabar.content.change.NewChange;
import org.khabar.content.change.Verb;

@QuarkusTest
class FollowerTest {

    @Inject
    ChangeLog log;

    @Inject
    PositionRepository positions;

    @Inject
    ChangesConfig config;

    private final Hearer hearer = new Hearer();
    private Instant now = Instant.parse("2024-06-05T06:30:00Z");
    private Follower follower;

    @BeforeEach
    void enrol() {
        follower = follower("one");
        follower.enrol();
    }

    @Test
    void a_new_consumer_hears_what_comes_after_it_in_order() {
        assertFalse(follower.step());
        List<UUID> written = List.of(write(), write(), write());
        assertTrue(follower.step());
        assertFalse(follower.step());
        assertEquals(written, hearer.heard);
    }

    @Test
    void after_a_crash_it_goes_on_from_where_it_stood() {
        write();
        follower.step();
        hearer.heard.clear();
        UUID later = write();
        Follower restarted = follower("one");
        restarted.enrol();
        restarted.step();
        assertEquals(List.of(later), hearer.heard);
    }

    @Test
    void a_batch_whose_node_died_comes_again_to_another_node_when_the_lease_has_ended() {
        UUID written = write();
        QuarkusTransaction.requiringNew()
                .run(() -> positions.findById(hearer.name()).lease("dead", now, config.lease()));
        Follower other = follower("two");
        assertFalse(other.step());
        now = now.plus(config.lease());
        assertTrue(other.step());
        assertEquals(List.of(written), hearer.heard);
    }

    @Test
    void one_that_fails_gets_the_same_again_after_pauses_that_double() {
        UUID written = write();
        hearer.fails = true;
        assertFalse(follower.step());
        assertEquals(now.plusSeconds(1), position().pausedUntil);
        now = now.plusSeconds(1);
        assertFalse(follower.step());
        assertEquals(now.plusSeconds(2), position().pausedUntil);
        assertEquals(2, position().failures);
        assertEquals("java.lang.IllegalStateException: out of order", position().lastError);
        hearer.fails = false;
        assertFalse(follower.step(), "too early");
        now = now.plusSeconds(2);
        assertTrue(follower.step());
        assertEquals(List.of(written), hearer.heard);
        assertEquals(0, position().failures);
    }

    @Test
    void a_pause_grows_no_longer_than_is_configured() {
        write();
        hearer.fails = true;
        for (int i = 0; i < 30; i++) {
            follower.step();
            now = now.plus(Duration.ofDays(1));
        }
        follower.step();
        assertEquals(now.plus(config.longestPause()), position().pausedUntil);
    }

    @Test
    void one_that_was_away_for_longer_than_the_log_reaches_back_is_told_to_start_over() {
        write();
        write();
        UUID last = write();
        log.forget(Instant.parse("2999-01-01T00:00:00Z"), Instant.EPOCH);
        assertTrue(follower.step());
        assertTrue(hearer.startedOver);
        assertTrue(hearer.heard.isEmpty(), () -> "it read " + last + " when it started over");
        UUID later = write();
        follower.step();
        assertEquals(List.of(later), hearer.heard);
    }

    @Test
    void nodes_that_start_together_enrol_a_consumer_once() throws Exception {
        for (int round = 0; round < 20; round++) {
            Hearer fresh = new Hearer();
            CyclicBarrier together = new CyclicBarrier(4);
            try (ExecutorService nodes = Executors.newFixedThreadPool(4)) {
                List<Future<?>> started = Stream.of("one", "two", "three", "four")
                        .<Future<?>>map(node -> nodes.submit(() -> {
                            together.await();
                            follower(fresh, node).enrol();
                            return node;
                        }))
                        .toList();
                for (Future<?> one : started) {
                    one.get();
                }
            }
            long head = log.head();
            assertEquals(head, QuarkusTransaction.requiringNew().call(() -> positions.findById(fresh.name())).position);
        }
    }

    private ConsumerPosition position() {
        return QuarkusTransaction.requiringNew().call(() -> positions.findById(hearer.name()));
    }

    private UUID write() {
        UUID id = UUID.randomUUID();
        QuarkusTransaction.requiringNew()
                .run(() -> log.append(
                        new NewChange(EntityType.ARTICLE, id, Verb.SAVED, 1, NewChange.Sight.NONE, Actor.CLOCK)));
        return id;
    }

    private Follower follower(String node) {
        return follower(hearer, node);
    }

    private Follower follower(ChangeConsumer consumer, String node) {
        InstantSource source = () -> now;
        Clock clock = source.withZone(ZoneOffset.UTC);
        return new Follower(consumer, node, new Follower.Tools(log, positions, config, clock));
    }

    private static final class Hearer implements ChangeConsumer {

        private final String name = "test-" + UUID.randomUUID();
        private final List<UUID> heard = new ArrayList<>();
        private boolean fails;
        private boolean startedOver;

        @Override
        public String name() {
            return name;
        }

        @Override
        public void accept(List<Change> changes) {
            if (fails) {
                throw new IllegalStateException("out of order");
            }
            changes.forEach(change -> heard.add(change.entityId));
        }

        @Override
        public void startOver() {
            startedOver = true;
        }
    }
}
