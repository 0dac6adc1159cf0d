package org.khabar.editorial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.khabar.kit.problem.ProblemAssert.assertProblem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khabar.kit.problem.ProblemType;

/** What is written is what the path names, whatever the body says. */
@QuarkusTest
class ForeignIdentifierTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "articles",
                "authors",
                "sections",
                "parties",
                "constituencies",
                "candidacies",
                "polls",
                "memberships",
                "fronts",
                "media"
            })
    void the_identifier_of_another_in_the_body_is_refused(String path) {
        Response list = Desk.get("/" + path + (path.equals("sections") || path.equals("fronts") ? "" : "?limit=2"));
        String at = "/" + path + "/" + list.path("items[0].id");
        String other = list.jsonPath().getList("items").size() > 1
                ? list.path("items[1].id")
                : "018f3a52-7c1e-7b60-9d53-2f0c9f8e1a44";
        Response present = Desk.get(at);
        String tag = present.header("ETag");
        assertNotEquals(other, present.path("id"));
        String foreign = present.asString().replace(present.<String>path("id"), other);
        assertRefused(at, Desk.put(at, tag, foreign));
        assertRefused(at, Desk.patch(at, tag, "{\"id\": \"" + other + "\"}"));
        assertProblem(Desk.post("/" + path, foreign), ProblemType.INVALID_BODY, "/editorial/v1/" + path)
                .violation("body", "/id", "unknown member");
        assertEquals(tag, Desk.get(at).header("ETag"));
        assertEquals(present.asString(), Desk.get(at).asString());
    }

    private static void assertRefused(String at, Response answer) {
        assertProblem(answer, ProblemType.INVALID_BODY, "/editorial/v1" + at)
                .violation("body", "/id", "is set by the server");
    }
}
