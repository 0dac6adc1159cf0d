package org.khabar.editorial.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.khabar.kit.problem.ProblemAssert.assertProblem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.khabar.api.Api;
import org.khabar.content.change.Change;
import org.khabar.content.change.ChangeLog;
import org.khabar.content.change.EntityType;
import org.khabar.editorial.Desk;
import org.khabar.kit.problem.ProblemType;

@QuarkusTest
class SectionResourceTest {

    private static final String PATH = "/editorial/v1/sections";

    /** Behind those of the sample newsroom, so that no other test meets them at the beginning of the tree. */
    private static final String LAST = "\"position\": 900";

    @Inject
    ChangeLog log;

    @Test
    void a_section_that_is_added_is_read_at_once_by_editors_and_readers() {
        Response added = add("\"names\": {\"hi\": \"खेल\", \"en\": \"Sport\"}, \"parent\": \"desh\","
                + " \"descriptions\": {\"hi\": \"मैदान से\"}");
        assertEquals("sport", added.path("slug"));
        assertEquals("desh", added.path("parent"));
        assertEquals("मैदान से", added.path("descriptions.hi"));
        assertEquals(added.asString(), Desk.get("/sections/" + added.path("id")).asString());
        JsonPath read = Api.json("/v1/sections/sport?language=hi");
        assertEquals("खेल", read.getString("name"));
        assertEquals(List.of("desh"), read.getList("breadcrumb.slug"));
        remove(added);
    }

    @Test
    void the_list_is_the_tree_with_each_section_behind_the_one_it_stands_under() {
        List<String> slugs = Desk.get("/sections").jsonPath().getList("items.slug", String.class);
        assertTrue(slugs.indexOf("rajya") < slugs.indexOf("uttar-pradesh"));
        Set<String> seen = new HashSet<>();
        for (Map<String, String> section : Desk.get("/sections").jsonPath().<Map<String, String>>getList("items")) {
            assertTrue(section.get("parent") == null || seen.contains(section.get("parent")), section::toString);
            seen.add(section.get("slug"));
        }
        assertEquals(seen.size(), slugs.size());
    }

    @Test
    void what_was_answered_can_be_changed_and_sent_back() {
        Response added = add("\"names\": {\"en\": \"Round Trip\"}, \"parent\": \"desh\"");
        String changed = added.asString().replace("Round Trip", "Round Trips");
        Response put = Desk.put(at(added), added.header("ETag"), changed);
        assertEquals(200, put.statusCode(), put.asString());
        assertEquals("Round Trips", put.path("names.en"));
        assertEquals("desh", put.path("parent"));
        assertEquals(
                put.header("ETag"),
                Desk.put(at(added), put.header("ETag"), put.asString()).header("ETag"));
        Response top = Desk.patch(at(added), put.header("ETag"), "{\"parent\": null}");
        assertNull(top.path("parent"));
        remove(added);
    }

    @Test
    void moving_a_section_moves_its_articles_in_every_list() {
        requireListsToFollowTheTree();
        Set<String> moved = listed("uttar-pradesh");
        Set<String> before = listed("rajniti");
        assertFalse(moved.isEmpty());
        assertFalse(before.containsAll(moved));
        Response present = find("uttar-pradesh");
        Response there = Desk.patch(at(present), present.header("ETag"), "{\"parent\": \"rajniti\"}");
        try {
            assertEquals(200, there.statusCode(), there.asString());
            assertTrue(listed("rajniti").containsAll(moved));
            requireListsToFollowTheTree();
            assertEquals(
                    List.of("rajniti"), Api.json("/v1/sections/uttar-pradesh").getList("breadcrumb.slug"));
        } finally {
            Desk.patch(at(present), there.header("ETag"), "{\"parent\": \"rajya\"}");
        }
        assertEquals(before, listed("rajniti"));
        requireListsToFollowTheTree();
    }

    @Test
    void the_log_of_a_move_names_every_list_that_changed() {
        Response outer = add("\"names\": {\"en\": \"Outer\"}, \"parent\": \"desh\"");
        Response inner = add("\"names\": {\"en\": \"Inner\"}, \"parent\": \"outer\"");
        long head = log.head();
        Desk.patch(at(outer), "\"0\"", "{\"parent\": \"rajya\"}");
        Change change = log.since(head, 10).getFirst();
        assertEquals(EntityType.SECTION, change.entityType);
        assertEquals(Set.of(id(find("desh")), id(find("rajya")), id(outer), id(inner)), change.facets);
        assertEquals(1, log.since(head, 10).size());
        remove(inner);
        remove(outer);
    }

    @Test
    void a_section_never_stands_under_itself() {
        Response outer = add("\"names\": {\"en\": \"Ring\"}");
        Response inner = add("\"names\": {\"en\": \"Finger\"}, \"parent\": \"ring\"");
        for (String parent : List.of("ring", "finger")) {
            assertProblem(
                            Desk.patch(at(outer), "\"0\"", "{\"parent\": \"" + parent + "\"}"),
                            ProblemType.CONFLICT,
                            "/editorial/v1" + at(outer))
                    .violation("body", "/parent", "stands below it");
        }
        remove(inner);
        remove(outer);
    }

    @Test
    void two_editors_at_once_cannot_close_a_circle() throws Exception {
        Response one = add("\"names\": {\"en\": \"Circle One\"}");
        Response other = add("\"names\": {\"en\": \"Circle Other\"}");
        List<Integer> statuses = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            Future<Response> first =
                    threads.submit(() -> Desk.patch(at(one), "\"0\"", "{\"parent\": \"" + other.path("id") + "\"}"));
            Future<Response> second =
                    threads.submit(() -> Desk.patch(at(other), "\"0\"", "{\"parent\": \"" + one.path("id") + "\"}"));
            statuses.add(first.get().statusCode());
            statuses.add(second.get().statusCode());
        }
        assertEquals(1, statuses.stream().filter(status -> status == 200).count(), statuses::toString);
        assertTrue(statuses.contains(409) || statuses.contains(412), statuses::toString);
        boolean oneIsBelow = statuses.getFirst() == 200;
        remove(oneIsBelow ? one : other);
        remove(oneIsBelow ? other : one);
    }

    @Test
    void the_tree_does_not_grow_without_end() {
        List<Response> chain = new ArrayList<>(List.of(add("\"names\": {\"en\": \"Level 1\"}")));
        for (int level = 2; level <= 8; level++) {
            chain.add(add("\"names\": {\"en\": \"Level " + level + "\"}, \"parent\": \"level-" + (level - 1) + "\""));
        }
        assertProblem(
                        Desk.post("/sections", "{\"names\": {\"en\": \"Level 9\"}, \"parent\": \"level-8\"}"),
                        ProblemType.INVALID_BODY,
                        PATH)
                .violation("body", "/parent", "more than 8 deep");
        assertProblem(
                        Desk.patch(at(chain.getFirst()), "\"0\"", "{\"parent\": \"desh\"}"),
                        ProblemType.INVALID_BODY,
                        "/editorial/v1" + at(chain.getFirst()))
                .violation("body", "/parent", "more than 8 deep");
        chain.reversed().forEach(SectionResourceTest::remove);
    }

    @Test
    void a_section_in_use_is_not_removed_and_its_users_are_named() {
        Response used = find("rajniti");
        assertProblem(Desk.delete(at(used), used.header("ETag")), ProblemType.CONFLICT, "/editorial/v1" + at(used))
                .detail("articles: ")
                .detail("fronts: ")
                .detail("sections below it: ");
    }

    @Test
    void the_slug_of_a_removed_section_stays_taken_and_means_nothing() {
        Response added = add("\"names\": {\"en\": \"Soon Closed\"}");
        remove(added);
        assertEquals(404, Api.get("/v1/sections/soon-closed").statusCode());
        assertProblem(
                Desk.post("/sections", "{\"slug\": \"soon-closed\", \"names\": {\"en\": \"Another\"}}"),
                ProblemType.CONFLICT,
                PATH);
        assertProblem(
                        Desk.post("/sections", "{\"names\": {\"en\": \"Orphan\"}, \"parent\": \"soon-closed\"}"),
                        ProblemType.INVALID_BODY,
                        PATH)
                .violation("body", "/parent", "no section");
    }

    @Test
    void a_former_slug_goes_on_leading_to_the_section() {
        Response added = add("\"slug\": \"old-desk\", \"names\": {\"en\": \"Desk\"}");
        Desk.patch(at(added), "\"0\"", "{\"slug\": \"new-desk\"}");
        assertEquals(301, Api.get("/v1/sections/old-desk").statusCode());
        assertEquals("Desk", Api.json("/v1/sections/new-desk").getString("name"));
        remove(added);
    }

    @Test
    void two_editors_at_once_lose_nothing() {
        Response added = add("\"names\": {\"en\": \"Two Hands\"}");
        assertEquals(200, Desk.patch(at(added), "\"0\"", "{\"position\": 901}").statusCode());
        Response late = Desk.patch(at(added), "\"0\"", "{\"position\": 902}");
        assertProblem(late, ProblemType.PRECONDITION_FAILED, "/editorial/v1" + at(added));
        assertEquals("\"1\"", late.header("ETag"));
        remove(added);
    }

    /** The one rule of lists: an article stands in a section's list when it stands in it or anywhere below it. */
    private static void requireListsToFollowTheTree() {
        Map<String, String> parents = Desk.get("/sections").jsonPath().<Map<String, String>>getList("items").stream()
                .filter(section -> section.get("parent") != null)
                .collect(Collectors.toMap(section -> section.get("slug"), section -> section.get("parent")));
        Map<String, Set<String>> expected = new TreeMap<>();
        String cursor = "";
        while (cursor != null) {
            JsonPath page =
                    Api.json("/v1/articles?limit=100&include=section&fields=id,section.slug,sections.slug" + cursor);
            List<String> ids = page.getList("items.id", String.class);
            for (int item = 0; item < ids.size(); item++) {
                for (String own : sections(page, item)) {
                    for (String above = own; above != null; above = parents.get(above)) {
                        expected.computeIfAbsent(above, missing -> new TreeSet<>())
                                .add(ids.get(item));
                    }
                }
            }
            String next = page.getString("page.next");
            cursor = next == null ? null : "&cursor=" + next;
        }
        for (String slug : List.of("rajniti", "rajya", "uttar-pradesh", "desh")) {
            assertEquals(Objects.requireNonNull(expected.get(slug)), listed(slug), slug);
        }
    }

    /** Slugs of the main section and the further ones. */
    private static List<String> sections(JsonPath page, int item) {
        List<String> own = new ArrayList<>(List.of(page.getString("items[" + item + "].section.slug")));
        List<String> further = page.getList("items[" + item + "].sections.slug", String.class);
        own.addAll(further == null ? List.of() : further);
        return own;
    }

    private static Set<String> listed(String section) {
        return new TreeSet<>(Api.walk("/v1/articles?limit=100&fields=id&section=" + section, "id"));
    }

    private static Response add(String members) {
        return Desk.add("/sections", "{" + members + ", " + LAST + "}");
    }

    private static Response find(String slug) {
        return Desk.get("/sections/" + Api.json("/v1/sections/" + slug).getString("id"));
    }

    private static void remove(Response section) {
        String at = at(section);
        assertEquals(204, Desk.delete(at, Desk.get(at).header("ETag")).statusCode());
    }

    private static String at(Response section) {
        return "/sections/" + section.path("id");
    }

    private static UUID id(Response section) {
        return UUID.fromString(section.path("id"));
    }
}
