package org.khabar.security;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.arc.Arc;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.khabar.content.change.Actor;
import org.khabar.content.key.IssuedKey;
import org.khabar.content.key.KeyContent;
import org.khabar.content.key.KeyWorkflow;
import org.khabar.content.key.Role;

/** People who may come in, each with a key of their own: {@code Staff.as(Role.EDITOR).put(…)}. Works in tests that run Quarkus. */
public final class Staff {

    private static final Map<Role, IssuedKey> KEYS = new ConcurrentHashMap<>();

    private Staff() {}

    /** A request of someone with that role, the same person every time. */
    public static RequestSpecification as(Role role) {
        return with(key(role).text().text());
    }

    /** A request with these credentials. */
    public static RequestSpecification with(String token) {
        return given().header("Authorization", "Bearer " + token);
    }

    /** A draft that someone with that role has begun just now. */
    static Response draft(Role role) {
        String section = given().get("/v1/sections").path("items[0].slug");
        Response answer = as(role).contentType("application/json")
                .body("{\"kind\": \"story\", \"language\": \"hi\", \"headline\": \"मसौदा\", \"section\": \"" + section
                        + "\"}")
                .post("/editorial/v1/articles");
        assertEquals(201, answer.statusCode(), answer.asString());
        return answer;
    }

    /** The key of the person with that role. */
    public static IssuedKey key(Role role) {
        return KEYS.computeIfAbsent(role, missing -> hired(missing, null));
    }

    /** The key of someone new. */
    public static IssuedKey hired(Role role, @Nullable Instant expiresAt) {
        KeyWorkflow keys = Arc.container().instance(KeyWorkflow.class).get();
        return keys.issue(new KeyContent("the " + role.word(), role, expiresAt), Actor.system("test"));
    }
}
