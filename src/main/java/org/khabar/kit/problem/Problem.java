package org.khabar.kit.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

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
        String type,
        String title,
        int status,
        String detail,
        String instance,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Violation> violations) {

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
