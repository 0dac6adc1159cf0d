package org.khabar.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.khabar.api.Api.get;
import static org.khabar.api.Api.json;
import static org.khabar.kit.problem.ProblemAssert.assertProblem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.khabar.kit.problem.ProblemType;

@QuarkusTest
class SectionResourceTest {

    @Test
    void fields_choose_members_of_the_sections_of_the_tree_as_of_every_list() {
        JsonPath whole = json("/v1/sections");
        JsonPath some = json("/v1/sections?fields=slug,children.slug");
        assertEquals(Set.of("items"), some.getMap("").keySet());
        assertEquals(whole.getList("items.slug"), some.getList("items.slug"));
        assertEquals(whole.getList("items.children.slug"), some.getList("items.children.slug"));
        assertEquals(Set.of("slug", "children"), some.getMap("items[0]").keySet());
        assertEquals(Map.of("slug", "rajniti"), json("/v1/sections?fields=slug").getMap("items[0]"));
    }

    @Test
    void a_member_that_sections_do_not_have_is_named_with_those_that_they_have() {
        assertProblem(get("/v1/sections?fields=items.slug"), ProblemType.INVALID_PARAMETER, "/v1/sections")
                .violation("query", "fields", "'items' is not a member; allowed: breadcrumb, children, description");
    }

    @Test
    void one_section_stands_between_those_above_and_those_below_it() {
        JsonPath section = json("/v1/sections/uttar-pradesh");
        assertEquals(List.of("rajya"), section.getList("breadcrumb.slug"));
        assertTrue(json("/v1/sections/rajya").getList("children.slug").contains("uttar-pradesh"));
    }
}
