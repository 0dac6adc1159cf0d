package org.khabar.editorial.suggestion;

import jakarta.ws.rs.QueryParam;
import java.util.EnumSet;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.khabar.content.tag.TagType;
import org.khabar.kit.problem.ProblemException;
import org.khabar.view.desk.suggestion.SuggestionStatus;
import org.khabar.view.query.QueryWords;

/** Which suggestions are wanted. */
public record SuggestionParams(
        @QueryParam("type")
        @Parameter(
                description = "Types of tags, separated by commas; all when left out",
                example = "party,constituency")
        @Nullable
        String type,

        @QueryParam("minConfidence")
        @Parameter(
                description = "From which confidence, 0 to 1; khabar.tagging.suggest-from when left out",
                example = "0.5")
        @Nullable
        String minConfidence) {

    /** Throws a problem for a word that is no type. */
    Set<TagType> types() {
        Set<TagType> types = QueryWords.several("type", type, TagType.class, TagType::word);
        return types.isEmpty() ? EnumSet.allOf(TagType.class) : types;
    }

    /** Throws a problem for what is no number from 0 to 1. */
    double confidence(double usual) {
        if (minConfidence == null) {
            return usual;
        }
        if (!minConfidence.matches("0(\\.\\d{1,6})?|1(\\.0{1,6})?")) {
            throw ProblemException.invalidParameter("minConfidence", "must be a number from 0 to 1, such as 0.5");
        }
        return Double.parseDouble(minConfidence);
    }

    /** The words of the statuses; only what is open when there are none. Throws a problem for others. */
    static Set<SuggestionStatus> statuses(@Nullable String words) {
        Set<SuggestionStatus> statuses =
                QueryWords.several("status", words, SuggestionStatus.class, SuggestionStatus::word);
        return statuses.isEmpty() ? EnumSet.of(SuggestionStatus.OPEN) : statuses;
    }
}
