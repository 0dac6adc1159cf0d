package org.khabar.kit.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A problem document (RFC 9457) as it is sent.
 *
 * @param type the path of a page that explains this kind of problem; clients compare it
 * @param title the same sentence for every problem of the type
 * @param status equals the status of the answer
 * @param detail what went wrong this time
 * @param instance the path of the request, as it was sent
 * @param violations what is wrong with the request, all at once; left out when there is nothing to list
 */
public record Problem(
        @Schema(description = "Path of a page that explains this kind of problem", examples = "/problems/not-found")
        String type,

        @Schema(description = "The same sentence for every problem of the type", examples = "Not found")
        String title,

        @Schema(description = "Equals the status of the answer", examples = "404")
        int status,

        @Schema(description = "What went wrong this time", examples = "Nothing is at this address.")
        String detail,

        @Schema(description = "Path of the request", examples = "/v1/articles/none")
        String instance,

        @Schema(description = "What is wrong with the request, all at once; missing when there is nothing to list")
        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        List<Violation> violations) {

    /** The media type of problem documents. */
    public static final String MEDIA_TYPE = "application/problem+json";

    public Problem {
        violations = List.copyOf(violations);
    }

    /** The document for a problem of that type at that path. */
    public static Problem of(ProblemType type, String detail, String instance, List<Violation> violations) {
        return new Problem(type.type(), type.title(), type.status(), detail, instance, violations);
    }
}
