package org.khabar.kit.http.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.khabar.FixedClock;

class AnswerStoreTest {

    private static final AnswerKey HOME = key("/v1/fronts/home");

    private final FixedClock clock = new FixedClock();
    private final AnswerStore store = store(1_000_000);

    @Test
    void what_is_kept_is_found_until_its_time_is_over() {
        store.keep(HOME, answer("a"), store.moment());
        assertTrue(store.find(HOME).isPresent());
        clock.move(Duration.ofMinutes(6));
        assertTrue(store.find(HOME).isEmpty());
    }

    @Test
    void a_purge_removes_what_has_the_key_and_nothing_else() {
        store.keep(HOME, answer("a", "b"), store.moment());
        store.keep(key("/v1/latest"), answer("c"), store.moment());
        assertEquals(1, store.purge(Set.of("b", "x")));
        assertTrue(store.find(HOME).isEmpty());
        assertTrue(store.find(key("/v1/latest")).isPresent());
    }

    @Test
    void an_answer_that_was_begun_before_a_purge_of_its_keys_is_not_kept() {
        long begun = store.moment();
        store.purge(Set.of("a"));
        assertFalse(store.keep(HOME, answer("a"), begun));
        assertTrue(store.find(HOME).isEmpty());
        assertTrue(store.keep(HOME, answer("b"), begun));
    }

    @Test
    void an_answer_that_was_begun_before_everything_was_purged_is_not_kept() {
        long begun = store.moment();
        store.purgeAll();
        assertFalse(store.keep(HOME, answer("a"), begun));
    }

    @Test
    void a_newer_answer_is_purged_by_its_own_keys() {
        store.keep(HOME, answer("a", "b"), store.moment());
        store.keep(HOME, answer("b", "c"), store.moment());
        assertEquals(0, store.purge(Set.of("a")));
        assertTrue(store.find(HOME).isPresent());
        assertEquals(1, store.purge(Set.of("c")));
    }

    @Test
    void what_there_is_no_room_for_leaves_nothing_behind() {
        AnswerStore small = store(5_000);
        IntStream.range(0, 100).forEach(i -> small.keep(key("/v1/" + i), answer("a"), small.moment()));
        long found = IntStream.range(0, 100)
                .filter(i -> small.find(key("/v1/" + i)).isPresent())
                .count();
        assertTrue(found < 5, found + " answers");
        assertEquals(found, small.purge(Set.of("a")));
    }

    @Test
    void nothing_stale_is_left_whatever_many_threads_keep_and_purge() throws Exception {
        try (ExecutorService pool = Executors.newFixedThreadPool(8)) {
            List<Future<?>> all = IntStream.range(0, 8)
                    .<Future<?>>mapToObj(thread -> pool.submit(() -> churn(thread)))
                    .toList();
            for (Future<?> one : all) {
                one.get();
            }
        }
        store.purge(Set.of("k0", "k1", "k2"));
        assertEquals(
                0,
                IntStream.range(0, 5)
                        .filter(i -> store.find(key("/" + i)).isPresent())
                        .count());
    }

    private void churn(int thread) {
        for (int i = 0; i < 5_000; i++) {
            if ((i + thread) % 3 == 0) {
                store.purge(Set.of("k" + i % 3));
            } else {
                store.keep(key("/" + i % 5), answer("k" + i % 3, "k" + thread % 3), store.moment());
            }
        }
    }

    private AnswerStore store(long size) {
        return new AnswerStore(new Config(size), clock);
    }

    private static AnswerKey key(String address) {
        return new AnswerKey(address, "application/json", "hi");
    }

    private static StoredAnswer answer(String... keys) {
        return new StoredAnswer(
                200,
                Map.of("X", "y"),
                Map.of(),
                new StoredAnswer.Validators("\"t\"", null),
                Set.copyOf(List.of(keys)),
                Duration.ofMinutes(5));
    }

    private record Config(long maxSize) implements CacheConfig {

        @Override
        public Duration longest() {
            return Duration.ofMinutes(5);
        }

        @Override
        public Duration absence() {
            return Duration.ofSeconds(5);
        }

        @Override
        public List<String> paths() {
            return List.of("/");
        }

        @Override
        public List<String> passedPaths() {
            return List.of();
        }

        @Override
        public List<String> passedParameters() {
            return List.of();
        }

        @Override
        public List<String> languages() {
            return List.of("hi");
        }
    }
}
