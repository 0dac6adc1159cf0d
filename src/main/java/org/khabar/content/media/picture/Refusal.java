package org.khabar.content.media.picture;

import java.util.List;
import org.khabar.kit.problem.ProblemException;
import org.khabar.kit.problem.ProblemType;
import org.khabar.kit.problem.Violation;

/** The problems that an upload can have, all of them said of the part {@code file}. */
final class Refusal {

    private static final String FILE = "/file";

    private Refusal() {}

    /** It is of no format that is taken. */
    static ProblemException unknownType() {
        String message = "must be a JPEG, PNG or WebP file; its first bytes are of none of them";
        return new ProblemException(
                ProblemType.UNSUPPORTED_MEDIA_TYPE, FILE + ": " + message, List.of(Violation.body(FILE, message)));
    }

    /** It is of such a format, but cannot be used. */
    static ProblemException unusable(String message) {
        return ProblemException.invalid(ProblemType.UNPROCESSABLE_CONTENT, List.of(Violation.body(FILE, message)));
    }

    /** It ends too early, or what it says of itself is not true. */
    static ProblemException damaged() {
        return unusable("is damaged or cut off");
    }
}
