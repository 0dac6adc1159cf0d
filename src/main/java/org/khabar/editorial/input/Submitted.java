package org.khabar.editorial.input;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Function;
import org.khabar.intake.json.Json;
import org.khabar.intake.json.Members;
import org.khabar.intake.json.NotJsonException;
import org.khabar.intake.json.Problems;
import org.khabar.intake.json.WellFormed;
import org.khabar.kit.problem.ProblemException;
import org.khabar.kit.problem.ProblemType;
import org.khabar.kit.problem.Violation;

/** A body that was sent. Everything that is wrong with it is told at once, each with a JSON Pointer. */
public final class Submitted {

    private Submitted() {}

    /** The object that the text holds. Throws MALFORMED_JSON when it is no JSON, INVALID_BODY when it is no object. */
    public static ObjectNode object(String text) {
        JsonNode tree;
        try {
            tree = Json.tree(text);
        } catch (NotJsonException e) {
            throw new ProblemException(ProblemType.MALFORMED_JSON, "The body is " + e.getMessage() + ".");
        }
        if (!(tree instanceof ObjectNode object)) {
            throw invalid(List.of(Violation.body("", "must be an object")));
        }
        return object;
    }

    /**
     * What the reading makes of the object.
     *
     * @throws ProblemException INVALID_BODY with everything that the reading found wrong
     */
    public static <T> T read(ObjectNode object, Function<Members, T> reading) {
        Problems problems = new Problems();
        WellFormed.check(object, problems);
        T result;
        try {
            result = reading.apply(Members.of(object, problems));
        } catch (IllegalArgumentException e) {
            requireNone(problems);
            throw invalid(List.of(Violation.body("", String.valueOf(e.getMessage()))));
        }
        requireNone(problems);
        return result;
    }

    private static void requireNone(Problems problems) {
        if (!problems.none()) {
            throw invalid(problems.all().stream()
                    .map(problem -> Violation.body(problem.pointer(), problem.message()))
                    .toList());
        }
    }

    private static ProblemException invalid(List<Violation> violations) {
        return ProblemException.invalid(ProblemType.INVALID_BODY, violations);
    }
}
