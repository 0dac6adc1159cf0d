package org.khabar.editorial.webhook;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.khabar.kit.problem.ProblemAssert.assertProblem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.khabar.content.key.Role;
import org.khabar.kit.problem.ProblemType;
import org.khabar.security.Staff;

@QuarkusTest
class WebhookResourceTest {

    private static final String PATH = "/editorial/v1/webhooks";
    private static final String GOOD =
            "{\"name\": \"Front-end\", \"url\": \"https://front.example.org/hooks\", \"events\": [\"article.published\"]}";

    @Test
    void a_secret_is_told_once() {
        Response made = post(GOOD);
        assertEquals(201, made.statusCode(), made.asString());
        String secret = made.path("secret");
        String id = made.path("webhook.id");
        assertTrue(secret.startsWith("whsec_"));
        assertEquals("\"0\"", made.header("ETag"));
        assertTrue(made.header("Location").endsWith(PATH + "/" + id));
        Response read = get("/" + id);
        read.then()
                .statusCode(200)
                .body("name", equalTo("Front-end"))
                .body("events", equalTo(List.of("article.published")))
                .body("enabled", equalTo(true));
        assertFalse((read.asString() + get("?limit=100").asString()).contains(secret.substring(6)));
        assertEquals(
                204, admin().header("If-Match", "\"0\"").delete(PATH + "/" + id).statusCode());
        assertProblem(get("/" + id), ProblemType.NOT_FOUND, PATH + "/" + id);
        assertEquals(
                List.of("deleted", "created"),
                admin().get("/editorial/v1/audit?entity=" + id).path("items.verb"));
    }

    @Test
    void everything_that_is_wrong_is_told_at_once() {
        Response refused = post("{\"url\": \"https://user:pass@x.example/\", \"events\": [\"article.read\"],"
                + " \"sections\": [\"nowhere\"], \"enabled\": 1, \"secret\": \"mine\"}");
        assertProblem(refused, ProblemType.INVALID_BODY, PATH)
                .violation("body", "/name", "is missing")
                .violation("body", "/url", "without credentials")
                .violation("body", "/events/0", "article.published")
                .violation("body", "/sections/0", "no section")
                .violation("body", "/enabled", "true or false")
                .violation("body", "/secret", "unknown member")
                .violations(6);
        assertProblem(post("{\"name\": \"x\", \"url\": \"ftp://x.example/\"}"), ProblemType.INVALID_BODY, PATH)
                .violation("body", "/url", "http or https");
    }

    @Test
    void it_is_changed_by_version_like_everything_else() {
        String id = post(GOOD).path("webhook.id");
        String home = PATH + "/" + id;
        assertProblem(patch(id, null, "{}"), ProblemType.PRECONDITION_REQUIRED, home);
        assertProblem(patch(id, "\"9\"", "{}"), ProblemType.PRECONDITION_FAILED, home);
        Response all = patch(id, "\"0\"", "{\"events\": null, \"enabled\": false}");
        assertEquals(200, all.statusCode(), all.asString());
        assertNull(all.path("events"));
        assertEquals("by an administrator", all.path("disabledReason"));
        assertEquals("\"1\"", all.header("ETag"));
        Response same = admin().contentType("application/json")
                .header("If-Match", "\"1\"")
                .body(all.asString())
                .put(home);
        assertEquals("\"1\"", same.header("ETag"), same.asString());
        assertProblem(
                        admin().contentType("application/json")
                                .header("If-Match", "\"1\"")
                                .body(all.asString().replace("by an administrator", "because"))
                                .put(home),
                        ProblemType.INVALID_BODY,
                        home)
                .violation("body", "/disabledReason", "set by the server");
        admin().header("If-Match", "\"1\"").delete(home);
    }

    @Test
    void a_ping_and_a_redelivery_are_deliveries_of_the_log() {
        String id = post(GOOD).path("webhook.id");
        String log = PATH + "/" + id + "/deliveries";
        Response ping = admin().header("Idempotency-Key", "\"" + id + "\"").post(PATH + "/" + id + "/ping");
        assertEquals(201, ping.statusCode(), ping.asString());
        assertEquals("webhook.ping", ping.path("type"));
        assertTrue(ping.header("Location").endsWith(log + "/" + ping.path("id")));
        Response replayed = admin().header("Idempotency-Key", "\"" + id + "\"").post(PATH + "/" + id + "/ping");
        assertEquals(ping.<String>path("id"), replayed.path("id"));
        Response again = admin().post(log + "/" + ping.path("id") + "/redelivery");
        assertEquals(201, again.statusCode(), again.asString());
        assertEquals(ping.<String>path("message"), again.path("message"));
        assertNotEquals(ping.<String>path("id"), again.path("id"));
        assertEquals("waiting", admin().get(log + "/" + again.path("id")).path("state"));
        assertEquals(2, admin().get(log + "?count=exact&limit=1").<Integer>path("page.total"));
        assertProblem(admin().get(log + "?state=lost"), ProblemType.INVALID_PARAMETER, log);
        String none = log + "/" + UUID.randomUUID();
        assertProblem(admin().get(none), ProblemType.NOT_FOUND, none);
        assertProblem(admin().post(none + "/redelivery"), ProblemType.NOT_FOUND, none + "/redelivery");
        assertEquals(
                204, admin().header("If-Match", "\"0\"").delete(PATH + "/" + id).statusCode());
        assertProblem(admin().get(log), ProblemType.NOT_FOUND, log);
    }

    @Test
    void a_section_that_a_webhook_hears_of_is_not_removed_under_it() {
        Response section = admin().contentType("application/json")
                .body("{\"names\": {\"hi\": \"सुनी जाने वाली\"}, \"slug\": \"suni-jane-wali\"}")
                .post("/editorial/v1/sections");
        String id =
                post(GOOD.replace("}", ", \"sections\": [\"suni-jane-wali\"]}")).path("webhook.id");
        assertEquals(List.of(section.<String>path("id")), get("/" + id).path("sections"));
        String home = "/editorial/v1/sections/" + section.path("id");
        Response refused = admin().header("If-Match", section.header("ETag")).delete(home);
        assertProblem(refused, ProblemType.CONFLICT, home);
        assertTrue(refused.<String>path("detail").contains("webhooks: " + id));
        admin().header("If-Match", "\"0\"").delete(PATH + "/" + id);
        assertEquals(
                204,
                admin().header("If-Match", section.header("ETag")).delete(home).statusCode());
    }

    private static Response get(String path) {
        return admin().get(PATH + path);
    }

    private static Response post(String body) {
        return admin().contentType("application/json").body(body).post(PATH);
    }

    private static Response patch(String id, @Nullable String tag, String body) {
        RequestSpecification request =
                admin().contentType("application/merge-patch+json").body(body);
        return (tag == null ? request : request.header("If-Match", tag)).patch(PATH + "/" + id);
    }

    private static RequestSpecification admin() {
        return Staff.as(Role.ADMIN);
    }
}
