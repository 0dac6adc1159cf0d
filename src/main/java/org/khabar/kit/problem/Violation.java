package org.khabar.kit.problem;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One thing that is wrong with a request.
 *
 * @param in where it was found
 * @param name the name of the parameter or header; in a body the JSON Pointer (RFC 6901) of the member, empty for the whole
 * @param message what is wrong and, where the choice is closed, what is allowed
 */
public record Violation(
        @Schema(description = "Part of the request it was found in", examples = "query")
        In in,

        @Schema(description = "Name of the parameter, or JSON Pointer of the member", examples = "limit")
        String name,

        @Schema(description = "What is wrong, and what is allowed", examples = "must be 1 to 100")
        String message) {

    /** The part of a request that a violation was found in. */
    @Schema(name = "ViolationIn")
    public enum In {
        QUERY,
        PATH,
        HEADER,
        BODY;

        @JsonValue
        public String json() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A violation of a query parameter. */
    public static Violation query(String name, String message) {
        return new Violation(In.QUERY, name, message);
    }

    /** A violation of a header field. */
    public static Violation header(String name, String message) {
        return new Violation(In.HEADER, name, message);
    }

    /** A violation of a body's member, named by its JSON Pointer. */
    public static Violation body(String pointer, String message) {
        return new Violation(In.BODY, pointer, message);
    }
}
