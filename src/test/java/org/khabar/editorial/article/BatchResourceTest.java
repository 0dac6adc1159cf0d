package org.khabar.editorial.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.khabar.kit.problem.ProblemAssert.assertProblem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.khabar.content.key.Role;
import org.khabar.editorial.Desk;
import org.khabar.kit.problem.ProblemType;
import org.khabar.security.Staff;

@QuarkusTest
class BatchResourceTest {

    @AfterEach
    void putBack() {
        Draft.discardAll();
    }

    @Test
    void each_operation_has_its_own_result() {
        Draft one = Draft.begin("एक बात");
        Draft two = Draft.begin("दूसरी बात");
        Response answer = Desk.post("/batch", """
                {"operations": [
                  {"do": "publish", "id": "%s", "ifMatch": "\\"0\\""},
                  {"do": "patch", "id": "%s", "ifMatch": "\\"9\\"", "article": {"kicker": "देर"}},
                  {"do": "create", "article": %s},
                  {"do": "create", "article": {"kind": "story"}}]}""".formatted(one.id, two.id, Draft.json("तीसरी बात")));
        assertEquals(200, answer.statusCode(), answer.asString());
        assertEquals(List.of(200, 412, 201, 400), answer.jsonPath().getList("results.status"));
        assertEquals("/problems/precondition-failed", answer.path("results[1].problem.type"));
        assertTrue(answer.jsonPath()
                .getList("results[3].problem.violations.name", String.class)
                .contains("/headline"));
        assertEquals(200, one.read().statusCode());
    }

    @Test
    void all_or_nothing_means_nothing_when_one_fails() {
        Draft one = Draft.begin("पहली शर्त");
        Response refused = Desk.post("/batch", """
                {"atomic": true, "operations": [
                  {"do": "publish", "id": "%s", "ifMatch": "\\"0\\""},
                  {"do": "create", "article": {"kind": "story", "language": "hi", "section": "nowhere"}}]}""".formatted(one.id));
        assertProblem(refused, ProblemType.INVALID_BODY, "/editorial/v1/batch")
                .detail("Operation 1")
                .violation("body", "/operations/1/article/section", "no section")
                .violation("body", "/operations/1/article/headline", "missing");
        assertEquals("draft", Desk.get("/articles/" + one.id).path("status"));
    }

    @Test
    void a_reporter_publishes_nothing_in_a_batch_either() {
        Draft one = Draft.begin("बिना इजाज़त");
        Response answer = Staff.as(Role.REPORTER)
                .contentType("application/json")
                .body("{\"operations\": [{\"do\": \"publish\", \"id\": \"" + one.id
                        + "\", \"ifMatch\": \"\\\"0\\\"\"}]}")
                .post("/editorial/v1/batch");
        assertEquals(List.of(403), answer.jsonPath().getList("results.status"));
    }

    @Test
    void what_is_wrong_with_the_batch_itself_is_told_before_anything_is_done() {
        assertProblem(
                        Desk.post("/batch", "{\"operations\": [{\"do\": \"burn\", \"id\": \"x\"}], \"fast\": true}"),
                        ProblemType.INVALID_BODY,
                        "/editorial/v1/batch")
                .violation("body", "/operations/0/do", "must be one of")
                .violation("body", "/fast", "unknown member");
    }

    @Test
    void many_articles_are_retagged_at_once_with_the_drafts_behind_them() {
        Draft plain = Draft.begin("टैग एक");
        Draft waiting = Draft.begin("टैग दो");
        waiting.step("PUT", "publication", null, "published");
        waiting.patch("{\"kicker\": \"इंतज़ार\"}");
        String body =
                "{\"articles\": [\"%s\", \"%s\"], \"add\": {\"states\": [\"bihar\"]}, \"remove\": {\"parties\": [\"bjp\"]}}"
                        .formatted(plain.id, waiting.id);
        assertEquals(
                2, Desk.post("/retaggings", body).jsonPath().getList("changed").size());
        assertEquals(
                0, Desk.post("/retaggings", body).jsonPath().getList("changed").size());
        assertEquals("bihar", waiting.read().path("tags.states[0].slug"));
        assertEquals(List.of(), waiting.read().path("tags.parties"));
        Response desk = Desk.get("/articles/" + waiting.id);
        assertEquals("इंतज़ार", desk.path("kicker"));
        assertEquals(List.of("bihar"), desk.path("tags.states"));
        assertTrue((boolean) desk.path("pending"));
    }
}
