package org.khabar.kit.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.regex.Pattern;

/** Asserts that an answer is a problem document as the API promises, whatever sent it. */
public final class ProblemAssert {

    private static final Pattern INTERNALS = Pattern.compile(
            "Exception|\\bat [a-z]+\\.[\\w.]+\\(|org\\.khabar|io\\.quarkus|io\\.vertx|com\\.fasterxml|jakarta\\.|java\\.|"
                    + "\\bSELECT\\b|\\bINSERT\\b|stack",
            Pattern.CASE_INSENSITIVE);

    private final String body;
    private final JsonPath json;

    private ProblemAssert(String body) {
        this.body = body;
        this.json = JsonPath.from(body);
    }

    /** Asserts status, media type, type, instance and that nothing internal is told. */
    public static ProblemAssert assertProblem(Response answer, ProblemType type, String instance) {
        boolean guarded = instance.startsWith("/editorial/");
        assertEquals(guarded ? "private, no-store" : type.cacheControl(), answer.header("Cache-Control"));
        return assertProblem(answer.statusCode(), answer.contentType(), answer.asString(), type, instance);
    }

    /** The same for an answer that was read from a socket. */
    public static ProblemAssert assertProblem(
            int status, String contentType, String body, ProblemType type, String instance) {
        assertEquals(type.status(), status, body);
        assertNotNull(contentType, body);
        assertTrue(contentType.startsWith(Problem.MEDIA_TYPE), contentType);
        ProblemAssert problem = new ProblemAssert(body);
        assertEquals(type.type(), problem.json.getString("type"));
        assertEquals(type.title(), problem.json.getString("title"));
        assertEquals(type.status(), problem.json.getInt("status"));
        assertEquals(instance, problem.json.getString("instance"));
        assertFalse(problem.json.getString("detail").isBlank(), body);
        assertFalse(INTERNALS.matcher(body).find(), body);
        return problem;
    }

    /** Asserts that something is wrong at that place, and that its message says this much. */
    public ProblemAssert violation(String in, String name, String messagePart) {
        List<String> found = json.getList(
                "violations.findAll { it.in == '" + in + "' && it.name == '" + name + "' }.message", String.class);
        assertTrue(found.stream().anyMatch(message -> message.contains(messagePart)), body);
        return this;
    }

    /** Asserts how many things are wrong. */
    public ProblemAssert violations(int count) {
        List<?> all = json.getList("violations");
        assertEquals(count, all == null ? 0 : all.size(), body);
        return this;
    }

    /** Asserts that the detail says this much. */
    public ProblemAssert detail(String part) {
        assertTrue(json.getString("detail").contains(part), body);
        return this;
    }
}
