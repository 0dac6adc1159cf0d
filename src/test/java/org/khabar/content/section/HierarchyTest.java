package org.khabar.content.section;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class HierarchyTest {

    private static final UUID STATES = new UUID(0, 1);
    private static final UUID NORTH = new UUID(0, 2);
    private static final UUID DELHI = new UUID(0, 3);
    private static final UUID POLITICS = new UUID(0, 4);

    /** states > north > delhi; politics beside states. */
    private static final Hierarchy TREE = new Hierarchy(Map.of(NORTH, STATES, DELHI, NORTH));

    @Test
    void what_stands_above_comes_nearest_first() {
        assertEquals(List.of(NORTH, STATES), TREE.above(DELHI));
        assertEquals(List.of(), TREE.above(POLITICS));
    }

    @Test
    void a_section_is_within_itself_and_all_above_it() {
        assertTrue(TREE.isWithin(DELHI, DELHI));
        assertTrue(TREE.isWithin(DELHI, STATES));
        assertFalse(TREE.isWithin(STATES, DELHI));
        assertEquals(Set.of(NORTH, DELHI), TREE.within(NORTH));
    }

    @Test
    void depth_counts_down_to_the_deepest_below() {
        assertEquals(3, TREE.depthWithin(STATES));
        assertEquals(1, TREE.depthWithin(POLITICS));
        assertEquals(4, TREE.moved(STATES, POLITICS).depthWithin(NORTH));
    }

    @Test
    void a_move_tells_which_lists_gain_and_which_lose() {
        SectionMove move = new SectionMove(NORTH, TREE, TREE.moved(NORTH, POLITICS));
        assertEquals(Set.of(POLITICS), move.gained());
        assertEquals(Set.of(STATES), move.left());
        assertEquals(Set.of(STATES, NORTH, DELHI, POLITICS), move.touched());
    }

    @Test
    void a_move_to_the_top_gains_nothing() {
        SectionMove move = new SectionMove(DELHI, TREE, TREE.moved(DELHI, null));
        assertEquals(Set.of(), move.gained());
        assertEquals(Set.of(NORTH, STATES), move.left());
    }
}
