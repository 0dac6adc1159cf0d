package org.khabar.editorial.tag;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.khabar.kit.problem.ProblemAssert.assertProblem;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.khabar.api.Api;
import org.khabar.content.change.Change;
import org.khabar.content.change.ChangeLog;
import org.khabar.content.change.Verb;
import org.khabar.editorial.Desk;
import org.khabar.kit.problem.ProblemType;

@QuarkusTest
class MergerTest {

    private final List<String> added = new ArrayList<>();

    @Inject
    ChangeLog log;

    @Inject
    EntityManager database;

    /** Other tests see the newsroom as it was. */
    @AfterEach
    void discard() {
        added.stream().filter(path -> path.startsWith("/articles/")).forEach(MergerTest::untag);
        for (String path : added.reversed()) {
            Response there = Desk.get(path);
            if (there.statusCode() == 200) {
                Response gone = Desk.delete(path, there.header("ETag"));
                assertEquals(204, gone.statusCode(), gone.asString());
            }
        }
    }

    /** A story in the trash would still carry its tags. */
    private static void untag(String story) {
        Response bare = Desk.patch(story, Desk.get(story).header("ETag"), "{\"tags\": null}");
        assertEquals(200, bare.statusCode(), bare.asString());
        if ("published".equals(bare.path("status"))) {
            Desk.put(story + "/publication", bare.header("ETag"), "");
        }
    }

    @Test
    void articles_follow_and_none_carries_the_tag_twice() {
        Response goes = topic(
                "हटेगा",
                "\"slug\": \"goes\", \"aliases\": [\"हटने वाला\"], \"externalIds\": {\"wikidata\": \"Q2\", \"eci\": \"7\"}");
        Response stays = topic("रहेगा", "\"slug\": \"stays\", \"externalIds\": {\"wikidata\": \"Q3\"}");
        String first = story("goes", "evm");
        String second = story("goes", "stays", "evm");
        String third = story("evm", "stays", "goes");
        String draft = draft("goes");
        assertEquals(3, count("goes"));
        assertEquals(2, count("stays"));
        Response merged = merge(goes, "\"0\"", "stays");
        assertEquals(200, merged.statusCode(), merged.asString());
        assertEquals(3, count("stays"));
        assertEquals(
                Set.of(first, second, third),
                new TreeSet<>(Api.walk("/v1/articles?fields=id&topic=goes", "id")),
                "the former slug still counts in filters");
        assertEquals(List.of("stays", "evm"), topics(first));
        assertEquals(List.of("stays", "evm"), topics(second));
        assertEquals(List.of("evm", "stays"), topics(third));
        assertEquals(List.of("stays"), Desk.get("/articles/" + draft).path("tags.topics"));
        assertEquals(List.of("हटेगा", "हटने वाला"), merged.path("aliases"));
        assertEquals(Map.of("wikidata", "Q3", "wikidata-2", "Q2", "eci", "7"), merged.path("externalIds"));
        assertEquals(stays.<String>path("id"), merged.path("id"));
    }

    @Test
    void slugs_and_the_identifier_of_the_merged_one_mean_the_other() {
        Response goes = topic("हवाई", "\"slug\": \"once\"");
        Desk.patch(at(goes), "\"0\"", "{\"slug\": \"twice\"}");
        Response stays = topic("हवाला दो", "\"slug\": \"always\"");
        merge(goes, "\"1\"", stays.path("id"));
        for (String former : List.of("once", "twice")) {
            Response moved = Api.get("/v1/topics/" + former);
            assertEquals(301, moved.statusCode());
            assertTrue(moved.header("Location").endsWith("/v1/topics/always"), moved.header("Location"));
            assertEquals(301, Api.get("/v1/hubs/topic/" + former).statusCode());
        }
        assertProblem(Desk.get(at(goes)), ProblemType.NOT_FOUND, "/editorial/v1" + at(goes))
                .detail("merged into " + stays.path("id"));
        String draft = draft(goes.<String>path("id"));
        assertEquals(List.of("always"), Desk.get("/articles/" + draft).path("tags.topics"));
        assertTrue(Api.json("/v1/topics?q=हवाई").getList("items.slug").contains("always"));
        assertProblem(
                Desk.post("/topics", "{\"slug\": \"once\", \"names\": {\"hi\": \"ह\"}}"),
                ProblemType.CONFLICT,
                "/editorial/v1/topics");
        topic("हाशिया", "\"slug\": \"last\"");
        merge(stays, Desk.get(at(stays)).header("ETag"), "last");
        assertTrue(Api.get("/v1/topics/once").header("Location").endsWith("/v1/topics/last"));
    }

    @Test
    void the_log_tells_both_ends_and_the_same_again_is_no_change() {
        Response goes = topic("हिसाब", "\"slug\": \"sum\"");
        Response stays = topic("हिसाब दो", "\"slug\": \"sum-of-both\"");
        long head = log.head();
        merge(goes, "\"0\"", "sum-of-both");
        List<Change> changes = log.since(head, 10);
        assertEquals(
                List.of(Verb.MERGED, Verb.SAVED),
                changes.stream().map(one -> one.verb).toList());
        assertEquals(
                List.of(id(goes), id(stays)),
                changes.stream().map(one -> one.entityId).toList());
        changes.forEach(one -> assertEquals(Set.of(id(goes), id(stays)), one.facets));
        assertEquals("sum-of-both", Objects.requireNonNull(changes.get(1).shown).slug());
        Response again = merge(goes, "\"0\"", "sum-of-both");
        assertEquals(200, again.statusCode(), again.asString());
        assertEquals(stays.<String>path("id"), again.path("id"));
        assertEquals(head + 2, log.head());
    }

    @Test
    void a_merger_names_a_version_and_another_tag_of_the_type() {
        Response goes = topic("हलचल", "\"slug\": \"stir\"");
        String merger = "/editorial/v1" + at(goes) + "/merger";
        assertProblem(merge(goes, "\"7\"", "evm"), ProblemType.PRECONDITION_FAILED, merger);
        assertProblem(merge(goes, "\"0\"", "stir"), ProblemType.INVALID_BODY, merger)
                .violation("body", "/into", "itself");
        assertProblem(merge(goes, "\"0\"", "bjp"), ProblemType.INVALID_BODY, merger)
                .violation("body", "/into", "no topic");
        assertProblem(
                Desk.editor()
                        .contentType("application/json")
                        .body("{\"into\": \"evm\"}")
                        .put(merger),
                ProblemType.PRECONDITION_REQUIRED,
                merger);
        assertEquals(204, Desk.delete(at(goes), "\"0\"").statusCode());
    }

    @Test
    void two_editors_who_merge_both_ways_at_once_leave_one_tag() throws Exception {
        Response one = topic("हम एक", "\"slug\": \"one-way\"");
        Response other = topic("हम दो", "\"slug\": \"other-way\"");
        List<Integer> statuses = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            Future<Response> there = threads.submit(() -> merge(one, "\"0\"", "other-way"));
            Future<Response> back = threads.submit(() -> merge(other, "\"0\"", "one-way"));
            statuses.add(there.get().statusCode());
            statuses.add(back.get().statusCode());
        }
        assertEquals(1, statuses.stream().filter(status -> status == 200).count(), statuses::toString);
        assertEquals(
                1,
                statuses.stream()
                        .filter(status -> status >= 400 && status < 500)
                        .count(),
                statuses::toString);
    }

    @Test
    void whoever_is_writing_an_article_learns_that_its_tags_have_changed() {
        Response goes = topic("होड़", "\"slug\": \"race-goes\"");
        topic("होड़ दो", "\"slug\": \"race-stays\"");
        String story = story("race-goes");
        String read = Desk.get("/articles/" + story).header("ETag");
        merge(goes, "\"0\"", "race-stays");
        assertProblem(
                Desk.patch("/articles/" + story, read, "{\"headline\": \"होड़ जारी\"}"),
                ProblemType.PRECONDITION_FAILED,
                "/editorial/v1/articles/" + story);
    }

    @Test
    void a_draft_that_waits_behind_what_readers_see_follows() {
        Response goes = topic("होते होते", "\"slug\": \"wait-goes\"");
        topic("होते होते दो", "\"slug\": \"wait-stays\"");
        String story = story("wait-goes", "wait-stays", "evm");
        String at = "/articles/" + story;
        Desk.patch(at, Desk.get(at).header("ETag"), "{\"headline\": \"विलय के बाद\"}");
        merge(goes, "\"0\"", "wait-stays");
        assertEquals("विलय की परख", Api.json("/v1/articles/" + story).getString("headline"));
        assertEquals(List.of("wait-stays", "evm"), topics(story));
        Response published = Desk.put(at + "/publication", Desk.get(at).header("ETag"), "");
        assertEquals(200, published.statusCode(), published.asString());
        assertEquals("विलय के बाद", Api.json("/v1/articles/" + story).getString("headline"));
        assertEquals(List.of("wait-stays", "evm"), topics(story));
    }

    @Test
    void stories_of_a_seat_come_to_the_state_of_the_one_that_it_is_merged_into() {
        state("h-from", "H3");
        state("h-to", "H4");
        Response goes = seat("h-moves", "h-from", 3);
        seat("h-rests", "h-to", 4);
        String story = publish(article("{\"constituencies\": [\"h-moves\"]}"));
        assertEquals(List.of(), Api.walk("/v1/articles?fields=id&state=h-to", "id"));
        merge(goes, "\"0\"", "h-rests");
        assertEquals(List.of(story), Api.walk("/v1/articles?fields=id&state=h-to", "id"));
        assertEquals(
                List.of("h-from", "h-to"),
                Api.json("/v1/articles/" + story).getList("tags.states.slug").stream()
                        .sorted()
                        .toList());
    }

    @Test
    void candidacies_polls_and_what_lies_in_it_follow() {
        Response state = state("h-state", "H1");
        state("h-state-2", "H2");
        Response seat = seat("h-seat", "h-state", 1);
        seat("h-seat-2", "h-state-2", 2);
        Response person =
                add("/candidates", "{\"names\": {\"hi\": \"ह व्यक्ति\"}, \"slug\": \"h-person\", \"party\": \"inc\"}");
        add("/candidates", "{\"names\": {\"hi\": \"ह व्यक्ति दो\"}, \"slug\": \"h-person-2\"}");
        add("/polls", "{\"election\": \"lok-sabha-2024\", \"constituency\": \"h-seat\", \"phase\": 3}");
        add("/polls", "{\"election\": \"lok-sabha-2024\", \"constituency\": \"h-seat-2\", \"phase\": 4}");
        candidacy("h-seat", "h-person", 10);
        candidacy("h-seat-2", "h-person", 20);
        candidacy("h-seat-2", "h-person-2", 30);
        merge(person, "\"0\"", "h-person-2");
        JsonPath stood = Api.json("/v1/candidates/h-person-2");
        assertEquals(
                List.of(10, 30),
                stood.getList("candidacies.votes", Integer.class).stream()
                        .sorted()
                        .toList());
        assertEquals("inc", stood.getString("party.slug"), "what the other lacked comes along");
        merge(seat, "\"0\"", "h-seat-2");
        JsonPath ballot = Api.json("/v1/constituencies/h-seat-2");
        assertEquals(List.of(4), ballot.getList("polls.phase"));
        assertEquals(List.of(30), ballot.getList("candidates.votes"));
        merge(state, "\"0\"", "h-state-2");
        assertEquals(
                List.of("h-seat-2"),
                Api.json("/v1/constituencies?state=h-state").getList("items.slug"));
    }

    @Test
    void members_of_alliances_follow() {
        Response party = add("/parties", "{\"names\": {\"hi\": \"ह दल\"}, \"slug\": \"h-party\"}");
        add("/parties", "{\"names\": {\"hi\": \"ह दल दो\"}, \"slug\": \"h-party-2\"}");
        add("/alliances", "{\"names\": {\"hi\": \"ह गठबंधन\"}, \"slug\": \"h-front\"}");
        for (String member : List.of("h-party", "h-party-2")) {
            add(
                    "/memberships",
                    "{\"election\": \"lok-sabha-2024\", \"alliance\": \"h-front\", \"party\": \"" + member + "\"}");
        }
        merge(party, "\"0\"", "h-party-2");
        assertEquals(List.of("h-party-2"), Api.json("/v1/alliances/h-front").getList("parties.party.slug"));
    }

    @Test
    void a_merger_that_waits_for_someone_who_saves_an_article_keeps_no_tag_from_them() throws Exception {
        Response goes = topic("हक़", "\"slug\": \"held-goes\"");
        topic("हक़ दो", "\"slug\": \"held-stays\"");
        UUID story = UUID.fromString(draft("held-goes"));
        try (ExecutorService threads = Executors.newFixedThreadPool(1)) {
            QuarkusTransaction.requiringNew().call(() -> {
                lock("article", story, "");
                Future<Response> merger = threads.submit(() -> merge(goes, "\"0\"", "held-stays"));
                for (int probe = 0; probe < 3000 && !merger.isDone(); probe++) {
                    assertEquals(
                            1,
                            QuarkusTransaction.requiringNew().call(() -> lock("tag", id(goes), " skip locked")),
                            "somebody who saves the article would wait for the tag");
                }
                return story;
            });
        }
    }

    private int lock(String table, UUID id, String manner) {
        return database.createNativeQuery("select id from " + table + " where id = :id for update" + manner)
                .setParameter("id", id)
                .getResultList()
                .size();
    }

    @Test
    void what_is_more_than_one_tag_can_hold_is_a_conflict() {
        String far = "\"externalIds\": {\"%s\": \"" + "9".repeat(700) + "\"}";
        Response goes = topic("हद", "\"slug\": \"wide-goes\", " + far.formatted("one"));
        topic("हद दो", "\"slug\": \"wide-stays\", " + far.formatted("two"));
        assertProblem(merge(goes, "\"0\"", "wide-stays"), ProblemType.CONFLICT, "/editorial/v1" + at(goes) + "/merger")
                .detail("more than one can have");
    }

    private Response state(String slug, String code) {
        return add(
                "/states",
                "{\"names\": {\"hi\": \"ह राज्य " + code + "\"}, \"slug\": \"" + slug
                        + "\", \"kind\": \"state\", \"code\": \"" + code + "\"}");
    }

    private Response seat(String slug, String state, int number) {
        return add(
                "/constituencies",
                "{\"names\": {\"hi\": \"ह सीट " + number + "\"}, \"slug\": \"" + slug + "\", \"state\": \"" + state
                        + "\", \"number\": " + number + ", \"reservation\": \"GEN\"}");
    }

    private void candidacy(String seat, String candidate, int votes) {
        add(
                "/candidacies",
                "{\"election\": \"lok-sabha-2024\", \"constituency\": \"" + seat + "\", \"candidate\": \"" + candidate
                        + "\", \"votes\": " + votes + "}");
    }

    /** Names that begin like this stand at the end of every list: no other test meets them. */
    private Response topic(String name, String members) {
        return add("/topics", "{\"names\": {\"hi\": \"" + name + "\"}, " + members + "}");
    }

    private Response add(String path, String json) {
        Response answer = Desk.add(path, json);
        added.add(at(answer));
        return answer;
    }

    private static Response merge(Response goes, String tag, String into) {
        return Desk.put(at(goes) + "/merger", tag, "{\"into\": \"" + into + "\"}");
    }

    private String story(String... topics) {
        return publish(draft(topics));
    }

    private static String publish(String id) {
        String at = "/articles/" + id;
        Response published = Desk.put(at + "/publication", Desk.get(at).header("ETag"), "");
        assertEquals(200, published.statusCode(), published.asString());
        return id;
    }

    private String draft(String... topics) {
        return article("{\"topics\": [\"" + String.join("\", \"", topics) + "\"]}");
    }

    private String article(String tags) {
        return add("/articles", """
                {"kind": "story", "language": "hi", "headline": "विलय की परख", "section": "desh",
                 "tags": %s, "body": []}""".formatted(tags)).path("id");
    }

    private static int count(String topic) {
        return Api.json("/v1/articles?count=exact&limit=1&topic=" + topic).getInt("page.total");
    }

    private static List<String> topics(String article) {
        return Api.json("/v1/articles/" + article).getList("tags.topics.slug", String.class);
    }

    /** Where it was made. */
    private static String at(Response tag) {
        String location = URI.create(tag.header("Location")).getPath();
        return location.substring("/editorial/v1".length());
    }

    private static UUID id(Response tag) {
        return UUID.fromString(tag.path("id"));
    }
}
