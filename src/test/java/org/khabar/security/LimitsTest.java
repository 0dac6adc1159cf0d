package org.khabar.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.khabar.kit.problem.ProblemAssert.assertProblem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.IOException;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.khabar.content.key.Role;
import org.khabar.kit.http.wire.RawHttp;
import org.khabar.kit.problem.ProblemType;

@QuarkusTest
class LimitsTest {

    private static final String DESK = "/editorial/v1/test-desk";

    private final int writes = ConfigProvider.getConfig().getValue("khabar.security.writes.quota", Integer.class);
    private final int failures = ConfigProvider.getConfig().getValue("khabar.security.failures.quota", Integer.class);

    @Test
    void every_write_says_what_is_left() {
        String token = Staff.hired(Role.EDITOR, null).text().text();
        Response answer = Staff.with(token).queryParam("more", 9).post(DESK);
        assertEquals(200, answer.statusCode());
        assertEquals("\"writes\";q=" + writes + ";w=86400", answer.header("RateLimit-Policy"));
        assertTrue(answer.header("RateLimit").startsWith("\"writes\";r=" + (writes - 10) + ";t="));
        assertNull(Staff.with(token).get(DESK).header("RateLimit"));
    }

    @Test
    void whoever_has_written_too_much_waits_and_nobody_else() {
        String token = Staff.hired(Role.EDITOR, null).text().text();
        Response answer = Staff.with(token).queryParam("more", writes + 1).post(DESK);
        assertProblem(answer, ProblemType.TOO_MANY_REQUESTS, DESK).detail("\"writes\"");
        assertEquals(
                200,
                Staff.with(token).queryParam("more", writes - 100).post(DESK).statusCode());
        Response refused = Staff.with(token).queryParam("more", writes / 2).post(DESK);
        assertTrue(Integer.parseInt(refused.header("Retry-After")) > 0);
        assertTrue(refused.header("RateLimit").startsWith("\"writes\";r="));
        assertEquals(200, Staff.with(token).get(DESK).statusCode());
        assertEquals(200, Staff.as(Role.REPORTER).post(DESK).statusCode());
    }

    @Test
    void whoever_guesses_keys_is_shut_out_whatever_they_forward() throws IOException {
        for (int i = 0; i < failures; i++) {
            assertEquals(401, from("127.0.0.9", "khabar_guess" + i).status());
        }
        String good = Staff.key(Role.ADMIN).text().text();
        RawHttp refused = from("127.0.0.9", good);
        assertProblem(
                refused.status(),
                refused.headers().getOrDefault("content-type", "none"),
                refused.body(),
                ProblemType.TOO_MANY_REQUESTS,
                DESK);
        assertTrue(Integer.parseInt(refused.headers().get("retry-after")) > 0);
        assertEquals(
                "\"failures\";q=" + failures + ";w=86400", refused.headers().get("ratelimit-policy"));
        assertEquals(429, from("127.0.0.9", good, "X-Forwarded-For: 192.0.2.7").status());
        assertEquals(429, from("127.0.0.9", good, "Forwarded: for=192.0.2.8").status());
        assertEquals(200, from("127.0.0.10", good).status());
        assertEquals(
                200,
                get("127.0.0.9", "/v1/sections", "Authorization: Bearer " + good)
                        .status());
        assertEquals(401, get("127.0.0.9", DESK).status());
    }

    private RawHttp from(String address, String token, String... more) throws IOException {
        String[] fields = new String[more.length + 1];
        fields[0] = "Authorization: Bearer " + token;
        System.arraycopy(more, 0, fields, 1, more.length);
        return get(address, DESK, fields);
    }

    private RawHttp get(String address, String path, String... fields) throws IOException {
        return RawHttp.exchangeFrom(address, RestAssured.port, "GET", path, fields);
    }
}
