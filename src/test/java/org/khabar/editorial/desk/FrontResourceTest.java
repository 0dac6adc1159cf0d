package org.khabar.editorial.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.khabar.kit.problem.ProblemAssert.assertProblem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.khabar.api.Api;
import org.khabar.editorial.Desk;
import org.khabar.kit.problem.ProblemType;

@QuarkusTest
class FrontResourceTest {

    private static final String PATH = "/editorial/v1/fronts";
    private static final String CONTAINERS = """
            "containers": [
              {"slug": "top", "names": {"hi": "मुख्य"}, "limit": 4, "rule": {"section": ["rajniti"], "kind": ["!video"]}},
              {"slug": "chosen", "names": {"hi": "चुनिंदा"}, "limit": 3}]""";

    @Test
    void a_front_that_is_added_shows_readers_what_its_rules_find() {
        Response added = add("Campaign");
        assertEquals("campaign", added.path("slug"));
        assertEquals(List.of("rajniti"), added.path("containers[0].rule.section"));
        assertEquals(added.asString(), Desk.get("/fronts/" + added.path("id")).asString());
        List<String> shown = Api.json("/v1/fronts/campaign").getList("containers[0].items.id", String.class);
        assertEquals(
                Api.json("/v1/articles?section=rajniti&kind=!video&limit=4&fields=id")
                        .getList("items.id", String.class),
                shown);
        assertTrue(Desk.get("/fronts")
                .jsonPath()
                .getList("items.slug", String.class)
                .contains("campaign"));
        remove(added);
    }

    @Test
    void a_story_is_pinned_moved_and_unpinned_as_readers_see_at_once() {
        Response front = add("Pins");
        List<String> stories = newest(3);
        String pins = at(front) + "/containers/chosen/pins/";
        Response first = pin(pins + stories.get(0), "\"0\"");
        assertEquals("\"1\"", first.header("ETag"));
        pin(pins + stories.get(1), "\"1\"");
        pin(pins + stories.get(2) + "?position=2", "\"2\"");
        assertEquals(List.of(stories.get(1), stories.get(2), stories.get(0)), shown("pins"));
        Response same = pin(pins + stories.get(1), "\"3\"");
        assertEquals("\"3\"", same.header("ETag"), "the same again is no change");
        pin(pins + stories.get(1) + "?position=3", "\"3\"");
        assertEquals(List.of(stories.get(2), stories.get(0), stories.get(1)), shown("pins"));
        Response less = Desk.delete(pins + stories.get(0), "\"4\"");
        assertEquals(200, less.statusCode(), less.asString());
        assertEquals(List.of(stories.get(2), stories.get(1)), shown("pins"));
        remove(front);
    }

    @Test
    void all_pins_of_a_container_are_arranged_at_once() {
        Response front = add("Reorder");
        List<String> stories = newest(3);
        String pins = at(front) + "/containers/chosen/pins";
        Response all = Desk.put(pins, "\"0\"", "{\"pinned\": [\"" + String.join("\", \"", stories) + "\"]}");
        assertEquals(200, all.statusCode(), all.asString());
        assertEquals(stories, shown("reorder"));
        Desk.put(pins, "\"1\"", "{\"pinned\": [\"" + String.join("\", \"", stories.reversed()) + "\"]}");
        assertEquals(stories.reversed(), shown("reorder"));
        assertProblem(
                        Desk.put(pins, "\"2\"", "{\"pinned\": [\"" + UUID.randomUUID() + "\"]}"),
                        ProblemType.INVALID_BODY,
                        "/editorial/v1" + pins)
                .violation("body", "/pinned/0", "no article");
        remove(front);
    }

    @Test
    void pins_have_to_name_what_is_there_and_the_version() {
        Response front = add("Names");
        String story = newest(1).getFirst();
        String chosen = at(front) + "/containers/chosen/pins/";
        assertProblem(
                Desk.put(at(front) + "/containers/nowhere/pins/" + story, "\"0\"", ""),
                ProblemType.NOT_FOUND,
                "/editorial/v1" + at(front) + "/containers/nowhere/pins/" + story);
        UUID nothing = UUID.randomUUID();
        assertProblem(
                Desk.put(chosen + nothing, "\"0\"", ""), ProblemType.NOT_FOUND, "/editorial/v1" + chosen + nothing);
        assertProblem(
                Desk.editor().put("/editorial/v1" + chosen + story),
                ProblemType.PRECONDITION_REQUIRED,
                "/editorial/v1" + chosen + story);
        assertProblem(
                        Desk.put(chosen + story + "?position=0", "\"0\"", ""),
                        ProblemType.INVALID_PARAMETER,
                        "/editorial/v1" + chosen + story)
                .violation("query", "position", "1 to 1000");
        remove(front);
    }

    @Test
    void of_editors_who_pin_at_once_one_is_told_to_read_again() throws Exception {
        Response front = add("Race");
        List<String> stories = newest(4);
        String pins = at(front) + "/containers/chosen/pins/";
        List<Integer> statuses = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Future<Response>> sent = stories.stream()
                    .map(story -> threads.submit(() -> Desk.put(pins + story, "\"0\"", "")))
                    .toList();
            for (Future<Response> one : sent) {
                statuses.add(one.get().statusCode());
            }
        }
        assertEquals(List.of(200, 412, 412, 412), statuses.stream().sorted().toList());
        assertEquals(
                1, Desk.get(at(front)).<List<?>>path("containers[1].pinned").size());
        remove(front);
    }

    @Test
    void what_is_wrong_with_a_rule_or_a_container_is_told_where_it_stands() {
        assertProblem(Desk.post("/fronts", """
                        {"names": {"hi": "ग़लत"}, "section": "nowhere", "containers": [
                          {"slug": "a", "names": {"hi": "एक"}, "limit": 51, "rule": {"party": ["nobody"], "colour": ["red"]}},
                          {"slug": "a", "names": {}, "limit": 1, "rule": {"kind": ["story,song"]}, "pinned": ["x"]}]}"""), ProblemType.INVALID_BODY, PATH)
                .violation("body", "/section", "no section")
                .violation("body", "/containers/0/limit", "between 1 and 50")
                .violation("body", "/containers/0/rule/party/0", "no party has the slug nobody")
                .violation("body", "/containers/0/rule/colour", "unknown member")
                .violation("body", "/containers/1/names", "needs hi, en or both")
                .violation("body", "/containers/1/rule/kind/0", "must be of")
                .violation("body", "/containers/1/pinned/0", "no article")
                .violation("body", "/containers", "more than one container with the slug a");
    }

    @Test
    void what_was_answered_can_be_changed_and_sent_back() {
        Response front = add("Sent Back");
        String changed = front.asString().replace("\"limit\":4", "\"limit\":2");
        Response put = Desk.put(at(front), "\"0\"", changed);
        assertEquals(200, put.statusCode(), put.asString());
        assertEquals(
                2,
                Api.json("/v1/fronts/sent-back").getList("containers[0].items").size());
        Response patched = Desk.patch(at(front), "\"1\"", "{\"section\": \"rajniti\", \"slug\": \"sent-forth\"}");
        assertEquals("rajniti", patched.path("section"));
        assertEquals(301, Api.get("/v1/fronts/sent-back").statusCode());
        remove(front);
        assertEquals(404, Api.get("/v1/fronts/sent-forth").statusCode());
    }

    @Test
    void pins_that_no_longer_fit_are_refused() {
        String words = "\"" + "story,".repeat(48) + "story\"";
        String rule = String.join(",", Collections.nCopies(20, words));
        String containers = IntStream.range(0, 16)
                .mapToObj(i -> "{\"slug\": \"c" + i
                        + "\", \"names\": {\"hi\": \"एक\"}, \"limit\": 3, \"rule\": {\"kind\": [" + rule + "]}}")
                .collect(Collectors.joining(","));
        Response front = Desk.add("/fronts", "{\"names\": {\"en\": \"Full\"}, \"containers\": [" + containers + "]}");
        String pins = String.join("\", \"", newest(40));
        Response answer = front;
        for (int i = 0; i < 16 && answer.statusCode() < 400; i++) {
            String at = at(front) + "/containers/c" + i + "/pins";
            answer = Desk.put(at, Desk.get(at(front)).header("ETag"), "{\"pinned\": [\"" + pins + "\"]}");
        }
        assertEquals(409, answer.statusCode(), answer.asString());
        remove(front);
    }

    @Test
    void a_container_pins_a_hundred_stories_at_most() {
        Response front = add("Hundred");
        String pins = at(front) + "/containers/chosen/pins";
        String story = newest(1).getFirst();
        String many = String.join("\", \"", Collections.nCopies(101, story));
        assertProblem(
                        Desk.put(pins, "\"0\"", "{\"pinned\": [\"" + many + "\"]}"),
                        ProblemType.INVALID_BODY,
                        "/editorial/v1" + pins)
                .violation("body", "/pinned", "at most 100");
        remove(front);
    }

    private static Response add(String name) {
        return Desk.add("/fronts", "{\"names\": {\"en\": \"" + name + "\"}, " + CONTAINERS + "}");
    }

    private static Response pin(String path, String tag) {
        Response answer = Desk.put(path, tag, "");
        assertEquals(200, answer.statusCode(), answer.asString());
        return answer;
    }

    /** What readers see in the container that has no rule. */
    private static List<String> shown(String front) {
        return Api.json("/v1/fronts/" + front).getList("containers[1].items.id", String.class);
    }

    private static List<String> newest(int count) {
        return Api.json("/v1/articles?fields=id&limit=" + count).getList("items.id", String.class);
    }

    private static void remove(Response front) {
        assertEquals(
                204, Desk.delete(at(front), Desk.get(at(front)).header("ETag")).statusCode());
    }

    private static String at(Response front) {
        return "/fronts/" + front.path("id");
    }
}
