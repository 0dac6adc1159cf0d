package org.khabar.operations;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.khabar.kit.problem.ProblemAssert.assertProblem;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.khabar.kit.problem.ProblemType;

@QuarkusTest
class ProblemResourceTest {

    @ParameterizedTest
    @EnumSource
    void every_problem_type_resolves_to_its_page(ProblemType type) {
        given().get(type.type())
                .then()
                .statusCode(200)
                .contentType("text/html;charset=UTF-8")
                .body(containsString(type.title()))
                .body(containsString(type.remedy()));
    }

    @Test
    void an_unknown_type_is_a_problem_itself() {
        assertProblem(given().get("/problems/none"), ProblemType.NOT_FOUND, "/problems/none");
    }

    @ParameterizedTest
    @EnumSource
    void every_problem_type_is_documented(ProblemType type) throws IOException {
        String documented = Files.readString(Path.of("src/docs/api/problems.md"));
        String row = "| `" + type.type() + "` | " + type.status() + " | " + type.title() + " | ";
        assertTrue(documented.contains(row), row);
    }
}
