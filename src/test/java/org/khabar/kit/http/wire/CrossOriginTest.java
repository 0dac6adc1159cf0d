package org.khabar.kit.http.wire;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CrossOriginTest {

    private static final String PUBLIC = "/test-only/things";
    private static final String GUARDED = "/editorial/v1/nothing";

    @Test
    void every_origin_reads_what_is_public_without_credentials() {
        from("https://front.example.org")
                .get(PUBLIC)
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", "*")
                .header("Access-Control-Allow-Credentials", nullValue())
                .header(
                        "Access-Control-Expose-Headers",
                        equalTo(
                                "ETag, Link, Location, Retry-After, RateLimit, RateLimit-Policy, Deprecation, Sunset, X-Request-Id"));
    }

    @Test
    void errors_and_unmodified_answers_let_browsers_in_too() {
        from("https://front.example.org").get("/nowhere").then().header("Access-Control-Allow-Origin", "*");
        from("https://front.example.org").get(PUBLIC + "?x=1").then().header("Access-Control-Allow-Origin", "*");
        from("https://front.example.org")
                .header("If-None-Match", "*")
                .get(PUBLIC)
                .then()
                .statusCode(304)
                .header("Access-Control-Allow-Origin", "*");
    }

    @Test
    void a_preflight_is_answered_without_authentication() {
        from("https://front.example.org")
                .header("Access-Control-Request-Method", "GET")
                .header("Access-Control-Request-Headers", "if-none-match")
                .options(PUBLIC)
                .then()
                .statusCode(204)
                .header("Access-Control-Allow-Origin", "*")
                .header("Access-Control-Allow-Methods", "GET, HEAD, OPTIONS")
                .header("Access-Control-Allow-Headers", containsString("If-None-Match"))
                .header("Access-Control-Max-Age", "86400")
                .body(equalTo(""));
    }

    @Test
    void a_guarded_path_lets_only_configured_origins_in() {
        from("https://desk.example.org")
                .get(GUARDED)
                .then()
                .header("Access-Control-Allow-Origin", "https://desk.example.org")
                .header("Vary", containsString("Origin"));
        from("https://evil.example.com")
                .get(GUARDED)
                .then()
                .header("Access-Control-Allow-Origin", nullValue())
                .header("Vary", containsString("Origin"));
        given().get(GUARDED).then().header("Access-Control-Allow-Origin", nullValue());
    }

    @Test
    void a_preflight_of_a_guarded_path_permits_writing_to_configured_origins_only() {
        from("https://desk.example.org")
                .header("Access-Control-Request-Method", "PATCH")
                .options(GUARDED)
                .then()
                .statusCode(204)
                .header("Access-Control-Allow-Methods", containsString("PATCH"))
                .header("Access-Control-Allow-Headers", containsString("If-Match"));
        from("https://evil.example.com")
                .header("Access-Control-Request-Method", "PATCH")
                .options(GUARDED)
                .then()
                .statusCode(204)
                .header("Access-Control-Allow-Methods", nullValue())
                .header("Access-Control-Allow-Origin", nullValue());
    }

    private static RequestSpecification from(String origin) {
        return given().header("Origin", origin);
    }
}
