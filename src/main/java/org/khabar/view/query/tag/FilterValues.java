package org.khabar.view.query.tag;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.khabar.content.tag.TagQuery;
import org.khabar.kit.problem.ProblemException;

/** Reads the filters that several lists of tags share. */
final class FilterValues {

    private FilterValues() {}

    static void put(Map<TagQuery.Tie, String> ties, TagQuery.Tie tie, @Nullable String value) {
        if (value != null) {
            ties.put(tie, value);
        }
    }

    static @Nullable String oneOf(String parameter, @Nullable String value, List<String> allowed) {
        if (value != null && !allowed.contains(value)) {
            throw ProblemException.invalidParameter(
                    parameter, "\"" + value + "\" is none of " + String.join(", ", allowed));
        }
        return value;
    }

    static @Nullable Integer within(String parameter, @Nullable Integer value, int least, int most) {
        if (value != null && (value < least || value > most)) {
            throw ProblemException.invalidParameter(parameter, "must be " + least + " to " + most);
        }
        return value;
    }
}
