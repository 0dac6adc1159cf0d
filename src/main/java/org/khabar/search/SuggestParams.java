package org.khabar.search;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.khabar.content.name.Language;
import org.khabar.kit.problem.ProblemException;
import org.khabar.kit.text.Words;
import org.khabar.view.query.QueryWords;

/** What has been typed so far. */
public record SuggestParams(
        @Parameter(
                description = "What has been typed so far, one letter at least, in either script",
                required = true,
                example = "kan",
                schema = @Schema(type = SchemaType.STRING, minLength = 1, maxLength = 100))
        @QueryParam("q")
        @Nullable
        String q,

        @Parameter(
                description = "At most so many tags, and so many headlines",
                schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "20", defaultValue = "8"))
        @QueryParam("limit")
        @Nullable
        Integer limit,

        @Parameter(
                description = "Language of names; by default as Accept-Language prefers, else Hindi",
                schema =
                        @Schema(
                                type = SchemaType.STRING,
                                enumeration = {"hi", "en"}))
        @QueryParam("language")
        @Nullable
        String language,

        @Parameter(hidden = true) @HeaderParam("Accept-Language") @Nullable
        String acceptLanguage) {

    private static final int LONGEST = 100;
    private static final int USUAL = 8;
    private static final int MOST = 20;

    /** What was typed. Throws a problem when that is nothing, or too much. */
    String begun() {
        if (q == null || Words.split(q).isEmpty()) {
            throw ProblemException.invalidParameter("q", "holds no letter or digit");
        }
        if (q.length() > LONGEST) {
            throw ProblemException.invalidParameter("q", "has more than " + LONGEST + " characters");
        }
        return q;
    }

    /** How many are wanted of each. */
    int most() {
        int most = limit == null ? USUAL : limit;
        if (most < 1 || most > MOST) {
            throw ProblemException.invalidParameter("limit", "must be 1 to " + MOST);
        }
        return most;
    }

    /** The language to name things in. */
    Language names() {
        return QueryWords.language(language, acceptLanguage);
    }
}
