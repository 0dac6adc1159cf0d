package org.khabar.kit.problem;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says in the API's own words what Jackson found wrong with a body; its messages name classes and are never passed on. */
final class JsonProblems {

    private JsonProblems() {}

    static ProblemException of(JsonProcessingException failure) {
        if (failure instanceof MismatchedInputException mismatch) {
            return invalid(mismatch, message(mismatch));
        }
        if (failure instanceof JsonMappingException mapping
                && !(failure.getCause() instanceof JsonProcessingException)
                && !mapping.getPath().isEmpty()) {
            return invalid(mapping, "has a value that is not allowed");
        }
        return new ProblemException(
                ProblemType.MALFORMED_JSON,
                "The body is not the JSON that is accepted" + place(failure.getLocation()) + ".");
    }

    private static ProblemException invalid(JsonMappingException failure, String message) {
        return ProblemException.invalid(
                ProblemType.INVALID_BODY, List.of(Violation.body(pointer(failure.getPath()), message)));
    }

    private static String message(MismatchedInputException failure) {
        if (failure instanceof UnrecognizedPropertyException unknown) {
            return "is not a member here; allowed: " + join(unknown.getKnownPropertyIds());
        }
        if (failure instanceof InvalidFormatException format
                && format.getTargetType().isEnum()) {
            return "is not one of the allowed values";
        }
        return "has a value of the wrong type, or lacks one that is needed";
    }

    private static String join(@Nullable Collection<Object> names) {
        return names == null
                ? "none"
                : names.stream().map(String::valueOf).sorted().collect(Collectors.joining(", "));
    }

    /** The JSON Pointer of where a mapping failed (RFC 6901). */
    static String pointer(List<JsonMappingException.Reference> path) {
        return path.stream()
                .map(step -> step.getFieldName() == null ? String.valueOf(step.getIndex()) : step.getFieldName())
                .map(step -> "/" + step.replace("~", "~0").replace("/", "~1"))
                .collect(Collectors.joining());
    }

    private static String place(@Nullable JsonLocation location) {
        return location == null ? "" : " at line " + location.getLineNr() + ", column " + location.getColumnNr();
    }
}
