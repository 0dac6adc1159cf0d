package org.khabar.content.front;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PinningTest {

    private static final UUID A = new UUID(0, 1);
    private static final UUID B = new UUID(0, 2);
    private static final UUID C = new UUID(0, 3);

    @Test
    void a_new_story_comes_first_unless_its_place_is_told() {
        assertEquals(List.of(C, A, B), Pinning.one(C, null).apply(List.of(A, B)));
        assertEquals(List.of(A, C, B), Pinning.one(C, 2).apply(List.of(A, B)));
        assertEquals(List.of(A, B, C), Pinning.one(C, 9).apply(List.of(A, B)));
    }

    @Test
    void a_pinned_story_stays_where_it_is_unless_its_place_is_told() {
        assertEquals(List.of(A, B, C), Pinning.one(B, null).apply(List.of(A, B, C)));
        assertEquals(List.of(B, A, C), Pinning.one(B, 1).apply(List.of(A, B, C)));
        assertEquals(List.of(A, C, B), Pinning.one(B, 3).apply(List.of(A, B, C)));
    }

    @Test
    void unpinning_twice_is_unpinning_once() {
        assertEquals(List.of(A), Pinning.without(B).apply(List.of(A, B)));
        assertEquals(List.of(A), Pinning.without(B).apply(List.of(A)));
    }

    @Test
    void of_a_whole_list_each_stands_once() {
        assertEquals(List.of(B, A), Pinning.all(List.of(B, A, B)).apply(List.of(C)));
    }
}
