package org.khabar.feed.latest;

import jakarta.ws.rs.QueryParam;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.khabar.kit.problem.ProblemException;
import org.khabar.kit.problem.ProblemType;
import org.khabar.kit.problem.Violation;
import org.khabar.view.query.ArticleListParams;

/** From where on a list is polled, and how patiently. */
public record SinceParams(
        @Parameter(
                description =
                        "Only what has come into the list since: taken from the link `monitor` of the last answer")
        @QueryParam("since")
        @Nullable
        String since,

        @Parameter(
                description = "With `since`: for how many seconds to wait for news when there is none",
                schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "30"))
        @QueryParam("wait")
        @Nullable
        Integer seconds) {

    private static final int LONGEST = 30;

    /** Refuses what makes no sense together: what is new has no second page and is not counted. */
    public void require(ArticleListParams list) {
        List<Violation> wrong = new ArrayList<>();
        if (since != null && list.cursor() != null) {
            wrong.add(Violation.query("cursor", "does not go with since"));
        }
        if (since != null && list.count() != null) {
            wrong.add(Violation.query("count", "does not go with since"));
        }
        if (seconds != null && since == null) {
            wrong.add(Violation.query("wait", "needs since"));
        }
        if (seconds != null && (seconds < 1 || seconds > LONGEST)) {
            wrong.add(Violation.query("wait", "must be 1 to " + LONGEST));
        }
        if (!wrong.isEmpty()) {
            throw ProblemException.invalid(ProblemType.INVALID_PARAMETER, wrong);
        }
    }

    /** For how long to wait; not at all when the client does not say. */
    public Duration patience() {
        return seconds == null ? Duration.ZERO : Duration.ofSeconds(seconds);
    }
}
