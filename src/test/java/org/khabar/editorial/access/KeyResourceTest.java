package org.khabar.editorial.access;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.khabar.kit.problem.ProblemAssert.assertProblem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.khabar.content.key.Role;
import org.khabar.kit.problem.ProblemType;
import org.khabar.security.Staff;

@QuarkusTest
class KeyResourceTest {

    private static final String PATH = "/editorial/v1/keys";

    @Test
    void a_key_is_told_once_and_works_until_it_is_revoked() {
        Response made = post("{\"name\": \"Wire service\", \"role\": \"reporter\"}");
        assertEquals(201, made.statusCode(), made.asString());
        String token = made.path("token");
        String id = made.path("key.id");
        assertTrue(token.matches("khabar_" + made.path("key.prefix") + "_[0-9a-f]{64}"), token);
        assertEquals(PATH + "/" + id, URI.create(made.header("Location")).getPath());
        assertEquals("key:" + Staff.key(Role.ADMIN).key().id, made.path("key.createdBy"));
        Response read = admin("/" + id);
        read.then().statusCode(200).body("name", equalTo("Wire service")).body("role", equalTo("reporter"));
        String secret = token.substring(token.lastIndexOf('_') + 1);
        assertFalse((read.asString() + admin("").asString()).contains(secret));
        assertEquals(200, Staff.with(token).get("/editorial/v1/authors").statusCode());
        assertEquals(204, Staff.as(Role.ADMIN).delete(PATH + "/" + id).statusCode());
        assertEquals(401, Staff.with(token).get("/editorial/v1/authors").statusCode());
        String revokedAt = admin("/" + id).path("revokedAt");
        assertEquals("2024-06-05T06:30:00Z", revokedAt);
        assertEquals(204, Staff.as(Role.ADMIN).delete(PATH + "/" + id).statusCode());
        assertEquals(List.of("revoked", "created"), verbs(id));
    }

    @Test
    void everything_that_is_wrong_with_a_new_key_is_told_at_once() {
        Response refused = post("{\"role\": \"boss\", \"expiresAt\": \"2020-01-01T00:00:00Z\", \"secret\": \"mine\"}");
        assertProblem(refused, ProblemType.INVALID_BODY, PATH)
                .violation("body", "/name", "is missing")
                .violation("body", "/role", "reader, reporter, editor, admin")
                .violation("body", "/expiresAt", "past")
                .violation("body", "/secret", "unknown member")
                .violations(4);
        Response long_name = post("{\"role\": \"reader\", \"name\": \"" + "x".repeat(101) + "\"}");
        assertProblem(long_name, ProblemType.INVALID_BODY, PATH).violation("body", "/name", "longer than 100");
    }

    @Test
    void a_key_is_never_kept_for_a_request_that_comes_twice() {
        String body = "{\"name\": \"Twice\", \"role\": \"reader\"}";
        Response one = Staff.as(Role.ADMIN)
                .contentType("application/json")
                .header("Idempotency-Key", "\"a\"")
                .body(body)
                .post(PATH);
        Response two = Staff.as(Role.ADMIN)
                .contentType("application/json")
                .header("Idempotency-Key", "\"a\"")
                .body(body)
                .post(PATH);
        two.then().statusCode(201).body("token", not(equalTo(one.<String>path("token"))));
    }

    @Test
    void keys_are_listed_newest_first_a_page_at_a_time() {
        for (String name : List.of("First of three", "Second of three", "Third of three")) {
            post("{\"name\": \"" + name + "\", \"role\": \"reader\"}");
        }
        Response page = admin("?limit=2&count=exact");
        assertEquals(2, page.<List<?>>path("items").size());
        assertTrue(page.<Integer>path("page.total") >= 3);
        Response next = admin("?limit=2&cursor=" + page.path("page.next"));
        assertFalse(
                next.<List<String>>path("items.id").stream().anyMatch(page.<List<String>>path("items.id")::contains));
        assertProblem(admin("?cursor=x"), ProblemType.INVALID_CURSOR, PATH);
        assertProblem(admin("?hash=1"), ProblemType.UNKNOWN_PARAMETER, PATH);
    }

    @Test
    void a_key_that_never_was_is_not_found() {
        String none = PATH + "/" + UUID.randomUUID();
        assertProblem(Staff.as(Role.ADMIN).get(none), ProblemType.NOT_FOUND, none);
        assertProblem(Staff.as(Role.ADMIN).delete(none), ProblemType.NOT_FOUND, none);
    }

    @Test
    void the_audit_log_tells_who_did_what_to_one_thing_or_by_one_actor() {
        String id = post("{\"name\": \"Audited\", \"role\": \"reader\"}").path("key.id");
        Response log = Staff.as(Role.ADMIN).get("/editorial/v1/audit?entity=" + id);
        log.then()
                .statusCode(200)
                .body("items.size()", equalTo(1))
                .body("items[0].actor.name", equalTo("the admin"))
                .body("items[0].verb", equalTo("created"))
                .body("items[0].type", equalTo("key"))
                .body("items[0].requestId.length()", equalTo(36));
        assertNull(log.path("page.next"));
        String actor = log.path("items[0].actor.id");
        Response by = Staff.as(Role.ADMIN).get("/editorial/v1/audit?count=exact&limit=1&actor=" + actor);
        assertTrue(by.<Integer>path("page.total") >= 1);
        assertEquals(List.of(id), by.path("items.entity"));
    }

    private static List<String> verbs(String id) {
        return Staff.as(Role.ADMIN).get("/editorial/v1/audit?entity=" + id).path("items.verb");
    }

    private static Response admin(String path) {
        return Staff.as(Role.ADMIN).get(PATH + path);
    }

    private static Response post(String body) {
        return Staff.as(Role.ADMIN).contentType("application/json").body(body).post(PATH);
    }
}
