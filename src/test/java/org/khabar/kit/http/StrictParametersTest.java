package org.khabar.kit.http;

import static io.restassured.RestAssured.given;
import static org.khabar.kit.problem.ProblemAssert.assertProblem;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.khabar.kit.problem.ProblemType;

@QuarkusTest
class StrictParametersTest {

    private static final String MANY = "/test-only/things";

    @Test
    void an_unknown_parameter_is_named_with_those_that_are_allowed() {
        assertProblem(given().get(MANY + "?colour=red&color=red"), ProblemType.UNKNOWN_PARAMETER, MANY)
                .violations(1)
                .violation("query", "color", "allowed: colour, count, cursor, fields, limit, shiny");
    }

    @Test
    void everything_that_is_wrong_is_told_at_once() {
        assertProblem(given().get(MANY + "?x=1&y=2&limit=abc"), ProblemType.UNKNOWN_PARAMETER, MANY)
                .violations(3);
    }

    @Test
    void a_single_value_given_twice_is_refused() {
        assertProblem(given().get(MANY + "?limit=1&limit=2"), ProblemType.INVALID_PARAMETER, MANY)
                .violation("query", "limit", "is given 2 times");
    }

    @Test
    void an_empty_value_is_refused() {
        assertProblem(given().get(MANY + "?colour="), ProblemType.INVALID_PARAMETER, MANY)
                .violation("query", "colour", "is empty");
        assertProblem(given().get(MANY + "?cursor"), ProblemType.INVALID_PARAMETER, MANY)
                .violation("query", "cursor", "is empty");
    }

    @Test
    void a_value_of_another_type_is_refused() {
        assertProblem(given().get(MANY + "?limit=ten"), ProblemType.INVALID_PARAMETER, MANY)
                .violation("query", "limit", "must be a whole number");
        assertProblem(given().get(MANY + "?shiny=maybe"), ProblemType.INVALID_PARAMETER, MANY)
                .violation("query", "shiny", "must be true or false");
        assertProblem(given().get(MANY + "/a/age/4?plus=1&plus=b"), ProblemType.INVALID_PARAMETER, MANY + "/a/age/4")
                .violation("query", "plus", "must be a whole number");
    }

    @Test
    void a_limit_beyond_the_most_is_refused_rather_than_capped() {
        for (String limit : new String[] {"0", "101", "-1"}) {
            assertProblem(given().get(MANY + "?limit=" + limit), ProblemType.INVALID_PARAMETER, MANY)
                    .violation("query", "limit", "must be 1 to 100");
        }
    }

    @Test
    void declared_parameters_pass() {
        given().get(MANY + "?colour=red&colour=blue&limit=2&shiny=true&count=exact")
                .then()
                .statusCode(200);
        given().get(MANY + "/a/age/4?plus=1&plus=2").then().statusCode(200);
    }
}
