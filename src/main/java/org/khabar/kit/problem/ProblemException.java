package org.khabar.kit.problem;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Ends the work on a request with a problem. The only way in which Khabar's code reports an error to a client: nothing
 * else builds an error answer. It carries no stack trace, being an answer rather than a defect.
 */
public final class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ProblemType type;
    private final String detail;
    private final transient List<Violation> violations;
    private final transient Map<String, String> headers;

    /** A problem explained by its type and this sentence, which the client reads. */
    public ProblemException(ProblemType type, String detail) {
        this(type, detail, List.of());
    }

    /** A problem with everything that is wrong about the request. */
    public ProblemException(ProblemType type, String detail, List<Violation> violations) {
        this(type, detail, violations, Map.of());
    }

    /** A problem whose answer carries further header fields, such as {@code Retry-After}. */
    public ProblemException(ProblemType type, String detail, List<Violation> violations, Map<String, String> headers) {
        super(type.type() + ": " + detail, null, false, false);
        this.type = type;
        this.detail = detail;
        this.violations = List.copyOf(violations);
        this.headers = Map.copyOf(headers);
    }

    /** A query parameter whose value is not allowed. */
    public static ProblemException invalidParameter(String name, String message) {
        return invalid(ProblemType.INVALID_PARAMETER, List.of(Violation.query(name, message)));
    }

    /** Several things that are wrong at once; the detail repeats the first, which is often the only one. */
    public static ProblemException invalid(ProblemType type, List<Violation> violations) {
        Violation first = violations.getFirst();
        return new ProblemException(type, first.name() + ": " + first.message(), violations);
    }

    /** Nothing at this address. */
    public static ProblemException notFound(String detail) {
        return new ProblemException(ProblemType.NOT_FOUND, detail);
    }

    /** The same problem with one more header field in its answer. */
    public ProblemException withHeader(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new ProblemException(type, detail, violations, more);
    }

    public ProblemType type() {
        return type;
    }

    public String detail() {
        return detail;
    }

    public List<Violation> violations() {
        return violations;
    }

    public Map<String, String> headers() {
        return headers;
    }
}
