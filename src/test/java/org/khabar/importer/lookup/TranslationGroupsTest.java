package org.khabar.importer.lookup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TranslationGroupsTest {

    private static final UUID A = new UUID(0, 1);
    private static final UUID B = new UUID(0, 2);
    private static final UUID C = new UUID(0, 3);
    private static final UUID D = new UUID(0, 4);

    private final TranslationGroups groups = new TranslationGroups();

    @Test
    void translating_goes_both_ways_and_on() {
        groups.join(A, B);
        groups.join(C, D);
        assertEquals(List.of(A), groups.others(B));
        groups.join(D, B);
        groups.join(A, C);
        assertEquals(List.of(B, C, D), groups.others(A));
        assertEquals(List.of(A, B, D), groups.others(C));
        assertEquals(Set.of(A, B, C, D), groups.members());
    }

    @Test
    void a_group_that_is_too_large_is_none() {
        for (int i = 0; i < TranslationGroups.MOST; i++) {
            assertEquals(false, groups.isTooLarge(A));
            groups.join(A, new UUID(9, i));
        }
        assertEquals(true, groups.isTooLarge(A));
        assertEquals(List.of(), groups.others(A));
    }

    @Test
    void an_article_alone_has_no_others() {
        groups.join(A, A);
        assertEquals(List.of(), groups.others(A));
        assertEquals(List.of(), groups.others(B));
    }
}
