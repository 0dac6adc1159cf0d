package org.khabar.security;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.khabar.kit.problem.ProblemAssert.assertProblem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khabar.kit.problem.ProblemType;

/** Tokens of the issuer that the tests bring along: roles by {@code khabar.security.roles}, audience {@code khabar}. */
@QuarkusTest
class TokensTest {

    private static final String DESK = "/editorial/v1/test-desk";
    private static final int HOUR = 3600;

    private final String issuer = ConfigProvider.getConfig().getValue("quarkus.oidc.auth-server-url", String.class);

    @Test
    void a_token_says_who_writes() {
        Map<String, Object> claims = claims("desk-writers");
        claims.put("name", "अंजलि मिश्रा");
        Staff.with(token("/sign", claims))
                .get(DESK)
                .then()
                .statusCode(200)
                .body("id", equalTo("oidc:anjali"))
                .body("name", equalTo("अंजलि मिश्रा"))
                .body("ownDraftsOnly", equalTo(true))
                .body("role", equalTo("reporter"));
    }

    @ParameterizedTest
    @CsvSource({
        "desk-readers, 403, 403, 403",
        "desk-writers, 200, 403, 403",
        "desk-heads, 200, 200, 403",
        "it, 200, 200, 200",
        "it desk-readers, 200, 200, 200",
        "admin, 403, 403, 403",
        "something-else, 403, 403, 403"
    })
    void the_settings_say_what_a_role_of_the_token_may(String groups, int reporter, int editor, int admin) {
        String token = token("/sign", claims(groups.split(" ", -1)));
        assertEquals(reporter, Staff.with(token).get(DESK + "/reporter").statusCode());
        assertEquals(editor, Staff.with(token).get(DESK + "/editor").statusCode());
        assertEquals(admin, Staff.with(token).get(DESK + "/admin").statusCode());
    }

    @Test
    void whoever_has_no_role_here_is_known_and_may_nothing() {
        assertProblem(Staff.with(token("/sign", claims("other"))).get(DESK), ProblemType.FORBIDDEN, DESK);
    }

    @Test
    void a_token_that_is_not_meant_for_us_lets_nobody_in() {
        long now = InstantSource.system().instant().getEpochSecond();
        refuse(token("/forge", claims("it")));
        refuse(token("/sign", with("exp", now - HOUR)));
        refuse(token("/sign", with("aud", "another-service")));
        refuse(token("/sign", with("iss", "https://issuer.example.org")));
        refuse(unsigned());
        String good = token("/sign", claims("it"));
        refuse(good.substring(0, good.lastIndexOf('.') + 1));
    }

    private void refuse(String token) {
        Response answer = Staff.with(token).get(DESK);
        assertProblem(answer, ProblemType.UNAUTHENTICATED, DESK);
        assertEquals("Bearer realm=\"khabar\", error=\"invalid_token\"", answer.header("WWW-Authenticate"));
    }

    private Map<String, Object> with(String claim, Object value) {
        Map<String, Object> claims = claims("it");
        claims.put(claim, value);
        return claims;
    }

    private Map<String, Object> claims(String... groups) {
        long now = InstantSource.system().instant().getEpochSecond();
        return new HashMap<>(Map.of(
                "iss",
                issuer,
                "sub",
                "anjali",
                "aud",
                "khabar",
                "iat",
                now,
                "exp",
                now + HOUR,
                "newsroom",
                Map.of("groups", List.of(groups))));
    }

    private String token(String path, Map<String, Object> claims) {
        return given().contentType("application/json")
                .body(claims)
                .post(issuer + path)
                .asString();
    }

    private String unsigned() {
        return token("/sign", claims("it")).replaceFirst("^[^.]+", "eyJhbGciOiJub25lIiwidHlwIjoiSldUIn0");
    }
}
