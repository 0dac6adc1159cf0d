package org.khabar.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.khabar.api.Api.get;
import static org.khabar.api.Api.json;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khabar.Newsroom;

@QuarkusTest
class FrontResourceTest {

    @ParameterizedTest
    @ValueSource(strings = {"home", "rajniti", "uttar-pradesh", "video"})
    void no_story_stands_twice_on_a_page_and_no_container_is_empty(String front) {
        JsonPath page = json("/v1/fronts/" + front);
        List<String> ids = page.getList("containers.items.flatten().id", String.class);
        assertEquals(ids.size(), new HashSet<>(ids).size());
        List<List<?>> items = page.getList("containers.items");
        items.forEach(container -> assertFalse(container.isEmpty()));
    }

    @Test
    void a_pinned_story_stands_where_it_was_pinned_even_when_a_rule_above_finds_it() {
        JsonPath home = json("/v1/fronts/home");
        assertEquals(
                Newsroom.article("editorial-after-the-count").id().toString(),
                home.getString("containers.find { it.slug == 'vichar' }.items[0].id"));
        assertEquals(
                Newsroom.article("counting-day-live").id().toString(),
                home.getString("containers.find { it.slug == 'top' }.items[0].id"));
    }

    @Test
    void a_rule_finds_any_of_several_kinds() {
        List<String> kinds = json("/v1/fronts/home").getList("containers.find { it.slug == 'dekhiye' }.items.kind");
        assertEquals(4, kinds.size());
        assertTrue(kinds.stream().allMatch(kind -> kind.equals("video") || kind.equals("gallery")), kinds.toString());
    }

    @Test
    void a_front_that_is_not_there_answers_404() {
        assertEquals(404, get("/v1/fronts/nowhere").statusCode());
    }
}
