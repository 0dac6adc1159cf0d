package org.khabar.editorial.tag;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.khabar.kit.problem.ProblemAssert.assertProblem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khabar.FixedClock;
import org.khabar.Newsroom;
import org.khabar.api.Api;
import org.khabar.content.change.Change;
import org.khabar.content.change.ChangeLog;
import org.khabar.content.change.EntityType;
import org.khabar.content.change.Verb;
import org.khabar.content.tag.TagType;
import org.khabar.editorial.Desk;
import org.khabar.kit.problem.ProblemType;

/** What the resources of all eight types have in common, and what each has of its own. */
@QuarkusTest
class TagTypesTest {

    @Inject
    ChangeLog log;

    @Inject
    FixedClock clock;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "parties        | , 'colour': '#00ff00', 'symbol': 'हल', 'status': 'state', 'pseudo': false",
                "candidates     | , 'party': 'inc', 'state': 'bihar'",
                "constituencies | , 'number': 999, 'reservation': 'SC', 'state': 'bihar'",
                "elections      | , 'kind': 'assembly', 'year': 2031, 'state': 'bihar', 'phases': [{'phase': 1, 'on': '2031-02-01'}]",
                "alliances      | , 'abbreviations': {'hi': 'हग'}",
                "states         | , 'kind': 'union-territory', 'code': 'HH', 'lokSabhaSeats': 1",
                "places         | , 'kind': 'village', 'state': 'bihar'",
                "topics         | , 'externalIds': {'wikidata': 'Q1'}, 'sources': {'names': 'desk'}"
            })
    void a_tag_is_added_read_changed_sent_back_and_removed(String type, String own) {
        long head = log.head();
        Response added = green(type, own.replace('\'', '"'));
        String at = "/" + type + "/" + added.path("id");
        assertEquals("green-" + type, added.path("slug"));
        assertEquals(added.asString(), Desk.get(at).asString());
        assertEquals("हरा " + type, Api.json("/v1/" + type + "/green-" + type).getString("name"));
        assertTrue(Desk.get("/" + type + "?q=हरियाला")
                .jsonPath()
                .getList("items.slug", String.class)
                .contains("green-" + type));
        Response put = Desk.put(at, "\"0\"", added.asString().replace("Green", "Greener"));
        assertEquals(200, put.statusCode(), put.asString());
        assertEquals("\"1\"", put.header("ETag"));
        assertEquals(
                put.asString(),
                Desk.put(at, "\"1\"", put.asString()).asString(),
                "what was answered and sent back is no change");
        Response patched = Desk.patch(at, "\"1\"", "{\"slug\": \"greener-" + type + "\", \"aliases\": []}");
        assertEquals(List.of(), patched.path("aliases"));
        assertEquals(301, Api.get("/v1/" + type + "/green-" + type).statusCode());
        assertProblem(
                Desk.patch(at, "\"1\"", "{\"aliases\": [\"spät\"]}"),
                ProblemType.PRECONDITION_FAILED,
                "/editorial/v1" + at);
        assertEquals(204, Desk.delete(at, "\"2\"").statusCode());
        assertEquals(404, Api.get("/v1/" + type + "/greener-" + type).statusCode());
        assertLogged(head);
    }

    private static Response green(String type, String own) {
        return Desk.add(
                "/" + type,
                "{\"names\": {\"hi\": \"हरा " + type + "\", \"en\": \"Green " + type + "\"}, \"aliases\": [\"हरियाला\"]"
                        + own + "}");
    }

    private void assertLogged(long head) {
        assertEquals(
                List.of(Verb.CREATED, Verb.SAVED, Verb.SAVED, Verb.DELETED),
                log.since(head, 10).stream()
                        .filter(change -> change.entityType == EntityType.TAG)
                        .map((Change change) -> change.verb)
                        .toList());
    }

    @Test
    void a_tag_of_another_type_is_not_at_the_address() {
        UUID bjp = Newsroom.tag(TagType.PARTY, "bjp");
        assertEquals(200, Desk.get("/parties/" + bjp).statusCode());
        for (String method : List.of("GET", "PUT", "PATCH", "DELETE")) {
            Response answer = Desk.editor()
                    .header("If-Match", "\"0\"")
                    .contentType(method.equals("PATCH") ? "application/merge-patch+json" : "application/json")
                    .body(method.equals("PUT") || method.equals("PATCH") ? "{}" : "")
                    .request(method, "/editorial/v1/topics/" + bjp);
            assertProblem(answer, ProblemType.NOT_FOUND, "/editorial/v1/topics/" + bjp);
        }
    }

    @Test
    void what_is_wrong_is_told_at_once_and_members_of_other_types_are_unknown() {
        assertProblem(Desk.post("/constituencies", """
                                {"names": {"hi": "ह"}, "number": 0, "reservation": "OBC", "state": "atlantis", "colour": "#ffffff"}"""), ProblemType.INVALID_BODY, "/editorial/v1/constituencies")
                .violation("body", "/number", "between 1")
                .violation("body", "/reservation", "must be one of")
                .violation("body", "/state", "no state has")
                .violation("body", "/colour", "unknown member");
        UUID bjp = Newsroom.tag(TagType.PARTY, "bjp");
        assertProblem(
                        Desk.patch(
                                "/parties/" + bjp,
                                Desk.get("/parties/" + bjp).header("ETag"),
                                "{\"referenceKey\": \"party:other\"}"),
                        ProblemType.INVALID_BODY,
                        "/editorial/v1/parties/" + bjp)
                .violation("body", "/referenceKey", "set by the server");
    }

    @Test
    void lists_take_the_filters_of_readers_and_answer_pages() {
        Response page = Desk.get("/constituencies?state=uttar-pradesh&party=inc&limit=2&count=exact&fields=slug");
        assertEquals(6, (int) page.path("page.total"));
        assertEquals(Set.of("slug"), page.jsonPath().getMap("items[0]").keySet());
        String next = page.path("page.next");
        assertEquals(
                2,
                Desk.get("/constituencies?state=uttar-pradesh&party=inc&limit=2&cursor=" + next)
                        .jsonPath()
                        .getList("items")
                        .size());
    }

    @Test
    void a_tag_in_use_is_not_removed_and_its_users_are_named() {
        requireUse("states", "uttar-pradesh", "tags that lie in it: ", "articles: ");
        requireUse("parties", "bjp", "candidacies: ", "memberships: ", "candidates that belong to it: ", "articles: ");
        requireUse("constituencies", "kanpur", "candidacies: ", "polls: ");
        requireUse("elections", "lok-sabha-2024", "candidacies: ", "polls: ", "memberships: ");
        requireUse("alliances", "india", "memberships: ");
        requireUse("candidates", "kanhaiya-kumar", "candidacies: ");
    }

    private static void requireUse(String type, String slug, String... users) {
        String at = "/" + type + "/" + Api.json("/v1/" + type + "/" + slug).getString("id");
        Response refused = Desk.delete(at, Desk.get(at).header("ETag"));
        for (String user : users) {
            assertProblem(refused, ProblemType.CONFLICT, "/editorial/v1" + at).detail(user);
        }
    }

    @Test
    void a_tag_that_a_front_asks_for_is_in_use() {
        Response topic = Desk.add("/topics", "{\"slug\": \"asked-for\", \"names\": {\"hi\": \"हवाला\"}}");
        Response front = Desk.add("/fronts", """
                {"names": {"en": "Asks"}, "containers": [
                  {"slug": "a", "names": {"en": "A"}, "limit": 1, "rule": {"topic": ["!asked-for"]}}]}""");
        String at = "/topics/" + topic.path("id");
        assertProblem(Desk.delete(at, "\"0\""), ProblemType.CONFLICT, "/editorial/v1" + at)
                .detail("rules of fronts: " + front.path("id"));
        assertEquals(204, Desk.delete("/fronts/" + front.path("id"), "\"0\"").statusCode());
        assertEquals(204, Desk.delete(at, "\"0\"").statusCode());
    }

    @Test
    void a_tag_of_the_reference_data_is_not_removed_though_nobody_uses_it() {
        String slug = Newsroom.unusedReferenceCandidate();
        String at = "/candidates/" + Api.json("/v1/candidates/" + slug).getString("id");
        assertProblem(Desk.delete(at, Desk.get(at).header("ETag")), ProblemType.CONFLICT, "/editorial/v1" + at)
                .detail("reference data");
    }

    @Test
    void what_names_a_tag_carries_its_key_and_is_stale_once_it_is_renamed() {
        Response party = Desk.add("/parties", "{\"slug\": \"h-named\", \"names\": {\"hi\": \"हमनाम दल\"}}");
        Response person = Desk.add(
                "/candidates", "{\"names\": {\"hi\": \"हमनाम\"}, \"slug\": \"h-namer\", \"party\": \"h-named\"}");
        Response kept = Api.get("/v1/candidates/h-namer");
        assertEquals(
                Set.of("tag-" + person.path("id"), "tag-" + party.path("id"), "tags"),
                Set.of(kept.header("Surrogate-Key").split(" ")));
        clock.move(Duration.ofMinutes(1));
        Desk.patch("/parties/" + party.path("id"), "\"0\"", "{\"names\": {\"hi\": \"बेनाम दल\"}}");
        Response again = RestAssured.given()
                .header("If-Modified-Since", kept.header("Last-Modified"))
                .get("/v1/candidates/h-namer");
        assertEquals(200, again.statusCode());
        assertEquals("बेनाम दल", again.path("party.name"));
        clock.reset();
        assertEquals(
                204, Desk.delete("/candidates/" + person.path("id"), "\"0\"").statusCode());
        assertEquals(204, Desk.delete("/parties/" + party.path("id"), "\"1\"").statusCode());
    }

    @Test
    void stories_of_a_place_come_to_the_state_that_it_is_moved_to() {
        Response place = Desk.add(
                "/places", "{\"names\": {\"hi\": \"हटता गाँव\"}, \"slug\": \"h-place\", \"state\": \"bihar\"}");
        Response story = Desk.add("/articles", """
                {"kind": "story", "language": "hi", "headline": "गाँव", "section": "desh",
                 "tags": {"places": ["h-place"]}, "body": []}""");
        String at = "/articles/" + story.path("id");
        Desk.patch("/places/" + place.path("id"), "\"0\"", "{\"state\": \"jharkhand\"}");
        Response moved = Desk.get(at);
        assertEquals(List.of("bihar", "jharkhand"), moved.path("tags.states"));
        Response bare = Desk.patch(at, moved.header("ETag"), "{\"tags\": null}");
        assertEquals(204, Desk.delete(at, bare.header("ETag")).statusCode());
        assertEquals(204, Desk.delete("/places/" + place.path("id"), "\"1\"").statusCode());
    }

    @Test
    void a_candidate_may_lose_party_and_state() {
        Response added = Desk.add(
                "/candidates", "{\"names\": {\"hi\": \"हरि निर्दल\"}, \"party\": \"inc\", \"state\": \"bihar\"}");
        String at = "/candidates/" + added.path("id");
        Response alone = Desk.patch(at, "\"0\"", "{\"party\": null}");
        assertNull(alone.path("party"));
        assertEquals("bihar", alone.path("state"));
        assertEquals(204, Desk.delete(at, "\"1\"").statusCode());
    }
}
