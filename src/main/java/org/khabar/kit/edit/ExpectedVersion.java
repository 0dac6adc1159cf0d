package org.khabar.kit.edit;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.khabar.kit.problem.ProblemException;
import org.khabar.kit.problem.ProblemType;
import org.khabar.kit.problem.Violation;

/** The version that a client has read and means to change (If-Match, RFC 9110 section 13.1.1). */
public record ExpectedVersion(int version) {

    private static final Pattern TAG = Pattern.compile("\"(\\d{1,9})\"");
    private static final int UNKNOWN = -1;

    /**
     * Reads the field's value: one entity tag that was answered. A tag of another form matches nothing.
     *
     * @throws ProblemException PRECONDITION_REQUIRED without a value, and for {@code *}, which would let the last one win
     */
    public static ExpectedVersion of(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank() || ifMatch.strip().equals("*")) {
            throw new ProblemException(
                    ProblemType.PRECONDITION_REQUIRED,
                    "A change needs If-Match with the ETag of the version that was read.",
                    List.of(Violation.header("If-Match", "must be the ETag of the version that was read")));
        }
        Matcher tag = TAG.matcher(ifMatch.strip());
        return new ExpectedVersion(tag.matches() ? Integer.parseInt(tag.group(1)) : UNKNOWN);
    }

    /** Throws PRECONDITION_FAILED unless this is the present version. */
    public void require(int present) {
        if (version != present) {
            throw new ProblemException(
                    ProblemType.PRECONDITION_FAILED,
                    "It has been changed since: the present ETag is " + tag(present) + ".",
                    List.of(Violation.header("If-Match", "does not name the present version")),
                    Map.of("ETag", tag(present)));
        }
    }

    /** The entity tag of a version. */
    public static String tag(int version) {
        return "\"" + version + "\"";
    }
}
