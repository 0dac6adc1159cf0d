package org.khabar.editorial.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.khabar.kit.problem.ProblemAssert.assertProblem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.khabar.content.key.Role;
import org.khabar.editorial.Desk;
import org.khabar.kit.problem.ProblemType;
import org.khabar.security.Staff;

@QuarkusTest
class BatchBoundsTest {

    private final int writes = ConfigProvider.getConfig().getValue("khabar.security.writes.quota", Integer.class);

    @AfterEach
    void putBack() {
        Draft.discardAll();
    }

    @Test
    void every_operation_and_every_retagged_article_counts_as_a_write() {
        String token = Staff.hired(Role.EDITOR, null).text().text();
        String broken = "{\"do\": \"create\", \"article\": {}}";
        Response batch = post(token, "/batch", "{\"operations\": [" + broken + "," + broken + "," + broken + "]}");
        assertEquals(200, batch.statusCode());
        assertLeft(batch, writes - 3);
        Draft one = Draft.begin("एक");
        Draft two = Draft.begin("दो");
        Response retagged = post(token, "/retaggings", """
                {"articles": ["%s", "%s"], "add": {"states": ["bihar"]}}""".formatted(one.id, two.id));
        assertEquals(200, retagged.statusCode());
        assertLeft(retagged, writes - 5);
    }

    @Test
    void a_batch_that_is_more_than_is_left_does_nothing() {
        String token = Staff.hired(Role.EDITOR, null).text().text();
        Staff.with(token).queryParam("more", writes - 2).post("/editorial/v1/test-desk");
        Draft one = Draft.begin("एक से ज़्यादा");
        String publish = "{\"do\": \"publish\", \"id\": \"%s\", \"ifMatch\": \"\\\"0\\\"\"}".formatted(one.id);
        String many = Stream.generate(() -> publish).limit(100).collect(Collectors.joining(","));
        assertProblem(
                post(token, "/batch", "{\"operations\": [" + many + "]}"),
                ProblemType.TOO_MANY_REQUESTS,
                "/editorial/v1/batch");
        assertEquals("draft", Desk.get("/articles/" + one.id).path("status"));
    }

    @Test
    void what_is_beyond_the_bounds_is_not_even_read() {
        String operations = Stream.generate(() -> "{}").limit(101).collect(Collectors.joining(","));
        assertTooMany(Desk.post("/batch", "{\"operations\": [" + operations + "]}"), "/operations", 100);
        String articles = Stream.generate(() -> "\"" + UUID.randomUUID() + "\"")
                .limit(501)
                .collect(Collectors.joining(","));
        assertTooMany(Desk.post("/retaggings", "{\"articles\": [" + articles + "]}"), "/articles", 500);
        assertProblem(Desk.post("/batch", "{\"operations\": []}"), ProblemType.INVALID_BODY, "/editorial/v1/batch")
                .violation("body", "/operations", "must not be empty");
    }

    @Test
    void only_a_batch_that_is_carried_out_as_a_whole_can_be_sent_twice() {
        Draft one = Draft.begin("दोबारा");
        String publish =
                "\"operations\": [{\"do\": \"publish\", \"id\": \"%s\", \"ifMatch\": \"\\\"0\\\"\"}]".formatted(one.id);
        String key = UUID.randomUUID().toString();
        assertProblem(keyed(key, "{" + publish + "}"), ProblemType.INVALID_PARAMETER, "/editorial/v1/batch")
                .violation("header", "Idempotency-Key", "atomic");
        assertEquals("draft", Desk.get("/articles/" + one.id).path("status"));
        assertEquals(200, keyed(key, "{\"atomic\": true, " + publish + "}").statusCode());
        Response again = keyed(key, "{\"atomic\": true, " + publish + "}");
        assertEquals(200, again.statusCode());
        assertEquals("true", again.header("Idempotency-Replayed"));
    }

    @Test
    void what_is_wrong_with_the_version_of_an_operation_is_found_where_it_stands() {
        Draft one = Draft.begin("पुराना");
        assertProblem(
                        Desk.post("/batch", """
                                {"atomic": true, "operations": [
                                  {"do": "patch", "id": "%s", "ifMatch": "\\"9\\"", "article": {"kicker": "देर"}}]}""".formatted(one.id)),
                        ProblemType.PRECONDITION_FAILED,
                        "/editorial/v1/batch")
                .violation("body", "/operations/0/ifMatch", "does not name the present version");
    }

    private static void assertTooMany(Response answer, String name, int most) {
        assertEquals(400, answer.statusCode());
        assertEquals(1, answer.jsonPath().getList("violations").size(), answer.asString());
        assertEquals(name, answer.path("violations[0].name"));
        assertEquals("must have at most " + most, answer.path("violations[0].message"));
    }

    private static void assertLeft(Response answer, int left) {
        String said = answer.header("RateLimit");
        assertTrue(said.startsWith("\"writes\";r=" + left + ";"), said);
    }

    private static Response post(String token, String path, String json) {
        return Staff.with(token).contentType("application/json").body(json).post("/editorial/v1" + path);
    }

    private static Response keyed(String key, String json) {
        return Desk.editor()
                .contentType("application/json")
                .header("Idempotency-Key", key)
                .body(json)
                .post("/editorial/v1/batch");
    }
}
