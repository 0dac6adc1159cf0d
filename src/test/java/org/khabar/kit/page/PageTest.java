package org.khabar.kit.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.fail;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.khabar.kit.problem.ProblemException;

class PageTest {

    private static final PageRequest TWO = PageRequest.of(2, null, null);

    @Test
    void one_row_more_than_the_limit_means_a_next_page() {
        Page<String> page = Page.cut(List.of("a", "b", "c"), TWO, row -> "after-" + row, null);
        assertEquals(List.of("a", "b"), page.items());
        assertEquals("after-b", page.page().next());
    }

    @Test
    void the_last_page_has_no_next_one() {
        Page<String> page = Page.cut(List.of("a", "b"), TWO, row -> fail("no position is needed"), 2L);
        assertEquals(List.of("a", "b"), page.items());
        assertEquals(new Page.Position(2, null, 2L), page.page());
    }

    @Test
    void its_json_leaves_out_what_is_absent_and_what_is_internal() throws JsonProcessingException {
        ObjectMapper mapper = new ObjectMapper();
        Page<String> last = Page.<String>of(List.of(), 20, null, null).withKeys(Set.of("list"));
        assertEquals("{\"items\":[],\"page\":{\"limit\":20}}", mapper.writeValueAsString(last));
        Page<Integer> full = Page.of(List.of("a"), 1, "n", 7L).map(String::length);
        assertEquals(
                "{\"items\":[1],\"page\":{\"limit\":1,\"next\":\"n\",\"total\":7}}", mapper.writeValueAsString(full));
    }

    @Test
    void its_keys_survive_another_shape() {
        assertEquals(
                Set.of("list"),
                Page.of(List.of("a"), 1, null, null)
                        .withKeys(Set.of("list"))
                        .map(String::length)
                        .keys());
    }

    @Test
    void a_request_without_a_limit_has_the_usual_one() {
        assertEquals(new PageRequest(20, null, false), PageRequest.of(null, null, null));
        assertEquals(new PageRequest(100, "c", true), PageRequest.of(100, "c", "exact"));
    }

    @Test
    void a_limit_out_of_bounds_is_refused() {
        for (int limit : new int[] {-1, 0, 101, Integer.MAX_VALUE}) {
            assertThrows(ProblemException.class, () -> PageRequest.of(limit, null, null));
        }
    }
}
