package org.khabar.importer.lookup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NameIndexTest {

    private static final UUID CONGRESS = new UUID(0, 1);
    private static final UUID OTHER = new UUID(0, 2);

    private final NameIndex index = new NameIndex();

    @Test
    void a_thing_is_found_by_slug_and_by_every_spelling_of_every_name() {
        index.put(CONGRESS, "inc", Stream.of("कांग्रेस", "Indian National Congress"));
        index.alsoAt("congress", CONGRESS);
        for (String said :
                List.of("inc", "congress", "कांग्रेस", "काँग्रेस", "कॉंग्रेस", "indian  national congress")) {
            assertEquals(Set.of(CONGRESS), index.find(said), said);
        }
        assertEquals(Set.of(), index.find("INC"));
        assertEquals(Set.of(), index.find(""));
    }

    @Test
    void a_name_of_two_finds_both_but_a_slug_goes_before_names() {
        index.put(CONGRESS, "hamirpur-up", Stream.of("हमीरपुर", "Hamirpur"));
        index.put(OTHER, "hamirpur-hp", Stream.of("हमीरपुर", "Hamirpur", "hamirpur-up"));
        assertEquals(Set.of(CONGRESS, OTHER), index.find("हमीरपुर"));
        assertEquals(List.of("hamirpur-hp", "hamirpur-up"), index.slugs(index.find("हमीरपुर")));
        assertEquals(Set.of(CONGRESS), index.find("hamirpur-up"));
    }

    @Test
    void a_name_that_was_given_up_is_forgotten() {
        index.put(CONGRESS, "loo", Stream.of("लू"));
        index.put(CONGRESS, "loo", Stream.of("गर्म हवा"));
        assertEquals(Set.of(), index.find("लू"));
        assertEquals(Set.of(CONGRESS), index.find("गर्म हवा"));
    }

    @Test
    void a_slug_of_nobody_or_of_another_is_not_taken_over() {
        index.alsoAt("ghost", CONGRESS);
        assertEquals(Set.of(), index.find("ghost"));
        index.put(CONGRESS, "inc", Stream.of());
        index.put(OTHER, "inc-o", Stream.of());
        index.alsoAt("inc", OTHER);
        assertEquals(Set.of(CONGRESS), index.find("inc"));
    }
}
