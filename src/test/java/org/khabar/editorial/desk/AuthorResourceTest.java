package org.khabar.editorial.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.khabar.kit.problem.ProblemAssert.assertProblem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.khabar.api.Api;
import org.khabar.editorial.Desk;
import org.khabar.kit.problem.ProblemType;

@QuarkusTest
class AuthorResourceTest {

    private static final String PATH = "/editorial/v1/authors";

    @Test
    void an_author_who_is_added_is_read_at_once_by_editors_and_readers() {
        Response added = Desk.add("/authors", """
                {"names": {"hi": "रागिनी चौबे", "en": "Ragini Chaubey"}, "role": "columnist", "email": "r@example.org",
                 "biographies": {"hi": "राजनीति पर लिखती हैं।"}, "social": {"x": "ragini_c"}}""");
        assertEquals("ragini-chaubey", added.path("slug"));
        assertEquals("\"0\"", added.header("ETag"));
        String id = added.path("id");
        assertEquals(
                PATH + "/" + id, java.net.URI.create(added.header("Location")).getPath());
        Response read = Desk.get("/authors/" + id);
        assertEquals("r@example.org", read.path("email"));
        assertEquals(added.asString(), read.asString());
        assertEquals("रागिनी चौबे", Api.json("/v1/authors/ragini-chaubey").getString("name"));
        assertFalse(Api.get("/v1/authors/ragini-chaubey").asString().contains("example.org"));
    }

    @Test
    void what_was_answered_can_be_changed_and_sent_back() {
        Response added = Desk.add("/authors", "{\"names\": {\"en\": \"Mohan Tirkey\"}}");
        String id = added.path("id");
        String changed = added.asString().replace("Mohan Tirkey", "Mohan K. Tirkey");
        Response put = Desk.put("/authors/" + id, added.header("ETag"), changed);
        assertEquals(200, put.statusCode(), put.asString());
        assertEquals("\"1\"", put.header("ETag"));
        assertEquals("Mohan K. Tirkey", put.path("names.en"));
        Response same = Desk.put("/authors/" + id, "\"1\"", put.asString());
        assertEquals("\"1\"", same.header("ETag"), "the same again is no change");
    }

    @Test
    void a_merge_patch_changes_what_it_names_and_removes_what_it_nulls() {
        Response added = Desk.add(
                "/authors", "{\"names\": {\"hi\": \"दीपक रावत\", \"en\": \"Deepak Rawat\"}, \"role\": \"editor\"}");
        String id = added.path("id");
        Response patched =
                Desk.patch("/authors/" + id, "\"0\"", "{\"role\": null, \"names\": {\"en\": \"Dipak Rawat\"}}");
        assertNull(patched.path("role"));
        assertEquals("Dipak Rawat", patched.path("names.en"));
        assertEquals("दीपक रावत", patched.path("names.hi"));
    }

    @Test
    void a_list_answers_the_members_that_were_asked_for() {
        assertEquals(
                Set.of("slug"),
                Desk.get("/authors?limit=1&fields=slug")
                        .jsonPath()
                        .getMap("items[0]")
                        .keySet());
        assertProblem(Desk.get("/authors?fields=pen"), ProblemType.INVALID_PARAMETER, PATH);
    }

    @Test
    void a_former_slug_goes_on_leading_to_the_author() {
        Response added = Desk.add("/authors", "{\"slug\": \"old-pen\", \"names\": {\"en\": \"New Pen\"}}");
        Desk.patch("/authors/" + added.path("id"), "\"0\"", "{\"slug\": \"new-pen\"}");
        Response moved = Api.get("/v1/authors/old-pen");
        assertEquals(301, moved.statusCode());
        assertProblem(
                Desk.post("/authors", "{\"slug\": \"old-pen\", \"names\": {\"en\": \"Another\"}}"),
                ProblemType.CONFLICT,
                PATH);
    }

    @Test
    void two_editors_at_once_lose_nothing() {
        Response added = Desk.add("/authors", "{\"names\": {\"en\": \"Two Editors\"}}");
        String at = "/authors/" + added.path("id");
        assertEquals(200, Desk.patch(at, "\"0\"", "{\"role\": \"editor\"}").statusCode());
        Response late = Desk.patch(at, "\"0\"", "{\"role\": \"columnist\"}");
        assertProblem(late, ProblemType.PRECONDITION_FAILED, "/editorial/v1" + at);
        assertEquals("\"1\"", late.header("ETag"));
        assertEquals("editor", Desk.get(at).path("role"));
    }

    @Test
    void a_change_must_name_the_version_it_changes() {
        Response added = Desk.add("/authors", "{\"names\": {\"en\": \"No Version\"}}");
        String at = "/editorial/v1/authors/" + added.path("id");
        assertProblem(Desk.editor().delete(at), ProblemType.PRECONDITION_REQUIRED, at);
        assertProblem(Desk.editor().header("If-Match", "*").delete(at), ProblemType.PRECONDITION_REQUIRED, at);
        assertProblem(Desk.editor().header("If-Match", "W/\"0\"").delete(at), ProblemType.PRECONDITION_FAILED, at);
    }

    @Test
    void everything_that_is_wrong_is_told_at_once_with_where_it_stands() {
        assertProblem(Desk.post("/authors", """
                        {"names": {"hi": ""}, "role": "king", "pen": 1, "social": {"x": 7},
                         "image": "018f3a52-7c1e-7b60-9d53-2f0c9f8e1a99"}"""), ProblemType.INVALID_BODY, PATH)
                .violation("body", "/names/hi", "empty")
                .violation("body", "/role", "must be one of")
                .violation("body", "/pen", "unknown member")
                .violation("body", "/social/x", "must be text")
                .violation("body", "/image", "no media item");
        assertProblem(Desk.post("/authors", "{\"names\": "), ProblemType.MALFORMED_JSON, PATH);
        assertProblem(Desk.post("/authors", "[]"), ProblemType.INVALID_BODY, PATH);
    }

    @Test
    void what_only_the_server_sets_cannot_be_changed() {
        Response added = Desk.add("/authors", "{\"names\": {\"en\": \"Read Only\"}}");
        String at = "/authors/" + added.path("id");
        assertProblem(
                        Desk.patch(at, "\"0\"", "{\"id\": \"018f3a52-7c1e-7b60-9d53-2f0c9f8e1a99\"}"),
                        ProblemType.INVALID_BODY,
                        "/editorial/v1" + at)
                .violation("body", "/id", "set by the server");
    }

    @Test
    void an_author_whom_articles_name_is_not_removed() {
        Response added = Desk.add("/authors", "{\"slug\": \"named\", \"names\": {\"en\": \"Named\"}}");
        String section = Api.json("/v1/sections").getString("items[0].slug");
        Desk.add("/articles", """
                {"kind": "story", "language": "hi", "headline": "नाम के साथ", "section": "%s",
                 "byline": [{"author": "named"}]}""".formatted(section));
        String at = "/authors/" + added.path("id");
        Response refused = Desk.delete(at, Desk.get(at).header("ETag"));
        assertProblem(refused, ProblemType.CONFLICT, "/editorial/v1" + at).detail("used by articles");
    }

    @Test
    void an_author_whom_nobody_names_is_removed() {
        Response added = Desk.add("/authors", "{\"names\": {\"en\": \"Soon Gone\"}}");
        String at = "/authors/" + added.path("id");
        assertEquals(204, Desk.delete(at, "\"0\"").statusCode());
        assertProblem(Desk.get(at), ProblemType.NOT_FOUND, "/editorial/v1" + at);
        assertEquals(404, Api.get("/v1/authors/soon-gone").statusCode());
    }

    @Test
    void a_request_that_comes_again_under_its_key_is_answered_as_before() {
        String key = UUID.randomUUID().toString();
        Response first = withKey(key, "{\"names\": {\"en\": \"Only Once\"}}");
        Response again = withKey(key, "{\"names\": {\"en\": \"Only Once\"}}");
        assertEquals(201, again.statusCode());
        assertEquals(first.asString(), again.asString());
        assertEquals(first.header("Location"), again.header("Location"));
        assertEquals(first.header("ETag"), again.header("ETag"));
        assertNotNull(again.header("Idempotency-Replayed"));
        assertProblem(withKey(key, "{\"names\": {\"en\": \"Other\"}}"), ProblemType.UNPROCESSABLE_CONTENT, PATH)
                .violation("header", "Idempotency-Key", "another request");
    }

    @Test
    void a_request_that_failed_may_be_mended_under_the_same_key() {
        String key = UUID.randomUUID().toString();
        assertEquals(400, withKey(key, "{}").statusCode());
        assertEquals(201, withKey(key, "{\"names\": {\"en\": \"Mended\"}}").statusCode());
    }

    @Test
    void a_request_that_comes_twice_at_the_same_time_is_carried_out_once() throws Exception {
        String key = UUID.randomUUID().toString();
        try (ExecutorService threads = Executors.newFixedThreadPool(6)) {
            List<Future<Response>> sent = Stream.generate(
                            () -> threads.submit(() -> withKey(key, "{\"names\": {\"en\": \"Twice\"}}")))
                    .limit(6)
                    .toList();
            Set<String> ids = new TreeSet<>();
            for (Future<Response> one : sent) {
                assertEquals(201, one.get().statusCode(), one.get().asString());
                ids.add(one.get().path("id"));
            }
            assertEquals(1, ids.size());
        }
    }

    private static Response withKey(String key, String json) {
        return Desk.editor()
                .contentType("application/json")
                .header("Idempotency-Key", key)
                .body(json)
                .post(PATH);
    }
}
