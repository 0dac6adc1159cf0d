package org.khabar.search.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How every engine is told of changes, and what it remembers of that. */
public abstract class IndexUpkeepContract extends WithIndex {

    protected IndexUpkeepContract(Engine engine) {
        super(engine);
    }

    @Test
    void an_index_that_was_never_built_says_so() {
        assertFalse(index.place().isSomewhere());
        assertTrue(index.isToldHere());
        fill(article("a", "हाथी", ""));
        assertEquals(at(7), index.place());
    }

    @Test
    void changes_are_taken_over_and_found_at_once() {
        fill(article("a", "हाथी", ""));
        index.apply(List.of(article("a", "ऊँट", ""), article("b", "ऊँट", "")), Set.of(), at(8));
        assertEquals(List.of(), found("हाथी"));
        assertEquals(2, search("ऊँट").total());
        index.apply(List.of(), Set.of(id("a"), id("never")), at(9));
        assertEquals(ids("b"), found("ऊँट"));
        assertEquals(at(9), index.place());
    }

    @Test
    void the_same_may_be_told_again() {
        fill(article("a", "हाथी", ""));
        index.apply(List.of(article("a", "ऊँट", "")), Set.of(), at(8));
        index.apply(List.of(article("a", "ऊँट", "")), Set.of(), at(8));
        assertEquals(1, search("ऊँट").total());
        assertEquals(at(8), index.place());
    }

    @Test
    void what_was_told_is_remembered_with_its_place() {
        fill(article("a", "हाथी", ""));
        index.apply(List.of(article("b", "ऊँट", "")), Set.of(), at(8));
        reopen();
        assertEquals(at(8), index.place());
        assertEquals(ids("b"), found("ऊँट"));
        assertEquals(ids("a"), found("hathi"));
    }

    @Test
    void a_rebuild_takes_the_place_of_everything() {
        fill(article("a", "हाथी", ""));
        index.rebuild(
                Stream.of(article("b", "ऊँट", ""))
                        .peek(article -> assertEquals(1, search("हाथी").total())),
                at(3));
        assertEquals(List.of(), found("हाथी"));
        assertEquals(ids("b"), found("ऊँट"));
        assertEquals(at(3), index.place());
        index.apply(List.of(article("b", "हाथी", "")), Set.of(), at(4));
        assertEquals(ids("b"), found("हाथी"));
    }

    @Test
    void a_rebuild_that_fails_changes_nothing() {
        fill(article("a", "हाथी", ""));
        Stream<IndexedArticle> broken = Stream.of(article("b", "ऊँट", "")).peek(article -> {
            throw new IllegalStateException("the database is away");
        });
        assertThrows(IllegalStateException.class, () -> index.rebuild(broken, at(9)));
        assertEquals(ids("a"), found("हाथी"));
        assertEquals(at(7), index.place());
        index.rebuild(Stream.of(article("b", "ऊँट", "")), at(10));
        assertEquals(ids("b"), found("ऊँट"));
    }

    @Test
    void it_is_searched_while_it_is_rebuilt_and_told() throws Exception {
        fill(article("a", "हाथी", ""));
        AtomicBoolean done = new AtomicBoolean();
        CountDownLatch searching = new CountDownLatch(3);
        try (ExecutorService readers = Executors.newFixedThreadPool(3)) {
            List<Future<Integer>> found = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                found.add(readers.submit(() -> {
                    int searches = 0;
                    while (!done.get()) {
                        assertEquals(1, search("हाथी").total());
                        searches++;
                        searching.countDown();
                    }
                    return searches;
                }));
            }
            searching.await();
            for (int round = 0; round < 5; round++) {
                Stream<IndexedArticle> many =
                        IntStream.range(0, 50).mapToObj(i -> article("b" + i, "ऊँट " + i, "रेत में"));
                index.rebuild(Stream.concat(Stream.of(article("a", "हाथी", "")), many), at(8 + 2L * round));
                index.apply(List.of(article("c", "शेर", "")), Set.of(id("b0")), at(9 + 2L * round));
            }
            done.set(true);
            for (Future<Integer> each : found) {
                assertTrue(each.get() > 0);
            }
        }
        assertEquals(49, search("ऊँट").total());
    }
}
