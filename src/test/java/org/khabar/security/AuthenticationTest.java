package org.khabar.security;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.khabar.kit.problem.ProblemAssert.assertProblem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.khabar.FixedClock;
import org.khabar.content.key.IssuedKey;
import org.khabar.content.key.Role;
import org.khabar.kit.problem.ProblemType;

@QuarkusTest
class AuthenticationTest {

    private static final String DESK = "/editorial/v1/test-desk";
    private static final String CHALLENGE = "Bearer realm=\"khabar\"";
    private static final String WRONG = CHALLENGE + ", error=\"invalid_token\"";

    @Inject
    FixedClock clock;

    @AfterEach
    void put_the_clock_back() {
        clock.reset();
    }

    @Test
    void whoever_shows_nothing_is_challenged() {
        for (String path : List.of(DESK, "/editorial", "/editorial/v1/nothing-is-here", DESK + "/unmarked")) {
            Response answer = given().get(path);
            assertProblem(answer, ProblemType.UNAUTHENTICATED, path);
            assertEquals(CHALLENGE, answer.header("WWW-Authenticate"), path);
        }
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void a_role_opens_what_those_below_it_open(Role role) {
        for (Role needed : List.of(Role.REPORTER, Role.EDITOR, Role.ADMIN)) {
            Response answer = Staff.as(role).get(DESK + "/" + needed.word());
            if (role.compareTo(needed) >= 0) {
                assertEquals(200, answer.statusCode());
            } else {
                assertProblem(answer, ProblemType.FORBIDDEN, DESK + "/" + needed.word());
            }
        }
    }

    @Test
    void a_key_says_who_writes() {
        IssuedKey key = Staff.key(Role.REPORTER);
        Staff.as(Role.REPORTER)
                .header("X-Request-Id", "desk-17")
                .get(DESK)
                .then()
                .statusCode(200)
                .header("X-Request-Id", "desk-17")
                .body("id", equalTo("key:" + key.key().id))
                .body("name", equalTo("the reporter"))
                .body("requestId", equalTo("desk-17"))
                .body("ownDraftsOnly", equalTo(true))
                .body("role", equalTo("reporter"));
        Staff.as(Role.EDITOR).get(DESK).then().body("ownDraftsOnly", equalTo(false));
    }

    @Test
    void the_key_of_the_settings_is_an_administrator() {
        String key = ConfigProvider.getConfig().getValue("khabar.security.admin-key", String.class);
        Staff.with(key).get(DESK).then().body("id", equalTo("key:bootstrap")).body("role", equalTo("admin"));
        assertProblem(Staff.with(key + "x").get(DESK), ProblemType.UNAUTHENTICATED, DESK);
    }

    @Test
    void whatever_is_wrong_with_a_key_the_answer_is_the_same() {
        IssuedKey short_lived = Staff.hired(Role.ADMIN, clock.instant().plusSeconds(60));
        assertEquals(200, Staff.with(short_lived.text().text()).get(DESK).statusCode());
        clock.move(Duration.ofSeconds(60));
        String good = Staff.key(Role.READER).text().text();
        String otherSecret = good.substring(0, good.length() - 1) + (good.endsWith("0") ? "1" : "0");
        String otherPrefix = good.replaceFirst("_[0-9a-f]{8}_", "_00000000_");
        List<Response> answers = List.of(
                Staff.with(short_lived.text().text()).get(DESK),
                Staff.with(otherSecret).get(DESK),
                Staff.with(otherPrefix).get(DESK),
                Staff.with("khabar_what").get(DESK));
        for (Response answer : answers) {
            assertProblem(answer, ProblemType.UNAUTHENTICATED, DESK);
            assertEquals(WRONG, answer.header("WWW-Authenticate"));
            assertEquals(answers.getFirst().asString(), answer.asString());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer", "Bearer ", "Basic YWRtaW46YWRtaW4=", "khabar", "Bearer a b", "Bearer x.y.z"})
    void credentials_of_another_kind_let_nobody_in(String field) {
        Response answer = given().header("Authorization", field).get(DESK);
        assertProblem(answer, ProblemType.UNAUTHENTICATED, DESK);
        assertEquals(WRONG, answer.header("WWW-Authenticate"));
    }

    @Test
    void two_credentials_let_nobody_in() {
        String good = "Bearer " + Staff.key(Role.ADMIN).text().text();
        Response answer = given().header("Authorization", good, good).get(DESK);
        assertProblem(answer, ProblemType.UNAUTHENTICATED, DESK);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//editorial/v1/test-desk/admin",
                "/editorial;a=b/v1/test-desk/admin",
                "/editorial/v1/test-desk/admin;a=b",
                "/%65ditorial/v1/test-desk/admin",
                "/v1/../editorial/v1/test-desk/admin",
                "/v1/%2e%2e/editorial/v1/test-desk/admin",
                "/editorial/v1//test-desk/admin",
                "/EDITORIAL/v1/test-desk/admin",
                "/editorial/v1/test-desk/admin/",
                "/editorial/v1/test-desk/unmarked;a=b",
                "/editorial;a=b/v1/test-desk/unmarked",
                "//editorial/v1/test-desk/unmarked",
                "/v1/../editorial/v1/test-desk/unmarked",
                "/%65ditorial/v1/test-desk/unmarked"
            })
    void no_spelling_of_an_address_leads_around_the_door(String path) {
        Response answer = given().urlEncodingEnabled(false).get(path);
        assertTrue(List.of(400, 401, 404).contains(answer.statusCode()), path + ": " + answer.asString());
    }

    @Test
    void credentials_change_nothing_about_what_is_public() {
        Response plain = given().get("/v1/sections");
        for (String token : List.of("nonsense", Staff.key(Role.ADMIN).text().text())) {
            Response answer = Staff.with(token).get("/v1/sections");
            assertEquals(200, answer.statusCode());
            assertEquals(plain.asString(), answer.asString());
            assertEquals(plain.header("Cache-Control"), answer.header("Cache-Control"));
            assertEquals(plain.header("ETag"), answer.header("ETag"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a b", "<script>", "-a", "ü"})
    void a_request_that_is_named_strangely_gets_another_name(String name) {
        String given = given().header("X-Request-Id", name).get("/v1/sections").header("X-Request-Id");
        assertNotEquals(name, given);
        assertEquals(36, given.length());
    }
}
