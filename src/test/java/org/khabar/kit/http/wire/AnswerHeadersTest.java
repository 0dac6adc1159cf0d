package org.khabar.kit.http.wire;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khabar.content.key.Role;
import org.khabar.security.Staff;

@QuarkusTest
class AnswerHeadersTest {

    @ParameterizedTest
    @ValueSource(strings = {"/v1/sections", "/v1/none", "/editorial/v1/test-desk", "/problems/not-found"})
    void no_browser_runs_or_frames_an_answer(String path) {
        Response answer = given().urlEncodingEnabled(false).get(path);
        assertEquals("nosniff", answer.header("X-Content-Type-Options"));
        assertEquals("strict-origin-when-cross-origin", answer.header("Referrer-Policy"));
        assertEquals("DENY", answer.header("X-Frame-Options"));
        assertEquals("default-src 'none'; frame-ancestors 'none'", answer.header("Content-Security-Policy"));
        assertNull(answer.header("Strict-Transport-Security"));
    }

    @Test
    void swagger_ui_may_run_its_scripts() {
        Response answer = given().get("/q/swagger-ui/");
        assertEquals(200, answer.statusCode());
        assertEquals("SAMEORIGIN", answer.header("X-Frame-Options"));
        assertEquals("frame-ancestors 'self'", answer.header("Content-Security-Policy"));
    }

    @Test
    void nothing_that_took_credentials_is_ever_stored() {
        String stored = "Cache-Control";
        assertEquals(
                "private, no-store",
                Staff.as(Role.READER).get("/editorial/v1/test-desk").header(stored));
        assertEquals(
                "private, no-store",
                Staff.as(Role.READER).get("/editorial/v1/none").header(stored));
        assertEquals("private, no-store", given().get("/editorial/v1/test-desk").header(stored));
        assertEquals("public, max-age=10", given().get("/v1/none").header(stored));
    }
}
