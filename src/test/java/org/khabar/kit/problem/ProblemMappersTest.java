package org.khabar.kit.problem;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.khabar.kit.problem.ProblemAssert.assertProblem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ProblemMappersTest {

    private static final String MANY = "/test-only/things";

    @Test
    void what_is_missing_may_be_remembered_for_seconds() {
        assertProblem(given().get(MANY + "/missing"), ProblemType.NOT_FOUND, MANY + "/missing")
                .detail("No such thing.");
        assertProblem(given().get(MANY + "/withdrawn"), ProblemType.GONE, MANY + "/withdrawn");
    }

    @Test
    void a_path_parameter_of_another_type_is_not_found() {
        assertProblem(given().get(MANY + "/a/age/old"), ProblemType.NOT_FOUND, MANY + "/a/age/old");
    }

    @Test
    void a_failure_tells_its_incident_and_nothing_else() {
        Response answer = given().get(MANY + "/broken");
        assertProblem(answer, ProblemType.INTERNAL, MANY + "/broken").detail("incident ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"DELETE", "PUT", "PATCH"})
    void a_method_that_a_path_does_not_take_is_told_those_it_does(String method) {
        Response answer = given().request(method, MANY);
        assertProblem(answer, ProblemType.METHOD_NOT_ALLOWED, MANY);
        assertEquals("GET, HEAD, OPTIONS, POST", answer.header("Allow"));
    }

    @Test
    void options_tells_the_methods_of_the_very_path() {
        Response one = given().options(MANY + "/lamp");
        assertEquals(204, one.statusCode());
        assertEquals("GET, HEAD, OPTIONS, PATCH", one.header("Allow"));
        assertEquals("application/merge-patch+json", one.header("Accept-Patch"));
        assertEquals("GET, HEAD, OPTIONS, POST", given().options(MANY).header("Allow"));
        assertProblem(given().options("/nowhere"), ProblemType.NOT_FOUND, "/nowhere");
    }

    @Test
    void a_media_type_that_is_not_produced_is_not_acceptable() {
        assertProblem(given().accept("image/png").get(MANY), ProblemType.NOT_ACCEPTABLE, MANY)
                .violation("header", "Accept", "produced");
    }

    @Test
    void a_media_type_that_is_not_taken_is_unsupported() {
        assertProblem(given().contentType("text/plain").body("x").post(MANY), ProblemType.UNSUPPORTED_MEDIA_TYPE, MANY);
        Response patch = given().contentType("application/json").body("{}").patch(MANY + "/lamp");
        assertProblem(patch, ProblemType.UNSUPPORTED_MEDIA_TYPE, MANY + "/lamp");
        assertEquals("application/merge-patch+json", patch.header("Accept-Patch"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "{\"name\":\"a\",\"age\":1",
                "{'name':1}",
                "{\"name\":\"a\",\"name\":\"b\",\"age\":1}",
                "{\"name\":\"a\",\"age\":1} x",
                "nonsense"
            })
    void a_body_that_is_not_json_is_malformed(String body) {
        assertProblem(post(body), ProblemType.MALFORMED_JSON, MANY).detail("line 1");
    }

    @Test
    void a_body_nested_too_deep_is_malformed() {
        String deep = "{\"name\":\"a\",\"age\":1,\"parts\":[".repeat(40) + "]}".repeat(40);
        assertProblem(post(deep), ProblemType.MALFORMED_JSON, MANY);
    }

    @Test
    void wrong_members_are_pointed_to() {
        assertProblem(post("{\"name\":\"a\",\"age\":1,\"nmae\":\"b\"}"), ProblemType.INVALID_BODY, MANY)
                .violation("body", "/nmae", "is not a member here; allowed: age, name, parts");
        assertProblem(
                        post("{\"name\":\"a\",\"age\":1,\"parts\":[{\"name\":\"b\",\"age\":\"x\"}]}"),
                        ProblemType.INVALID_BODY,
                        MANY)
                .violation("body", "/parts/0/age", "wrong type");
        for (String body : new String[] {
            "{\"name\":1,\"age\":1}",
            "{\"name\":\"a\",\"age\":\"1\"}",
            "{\"name\":\"a\",\"age\":1.5}",
            "{\"name\":\"a\",\"age\":null}",
            "[]",
            "\"text\"",
            "7"
        }) {
            assertProblem(post(body), ProblemType.INVALID_BODY, MANY);
        }
    }

    @Test
    void a_problem_of_a_head_request_has_no_body() {
        Response answer = given().head(MANY + "/missing");
        assertEquals(404, answer.statusCode());
        assertEquals("", answer.asString());
    }

    private static Response post(String body) {
        RequestSpecification request = given().contentType("application/json").body(body);
        return request.post(MANY);
    }
}
