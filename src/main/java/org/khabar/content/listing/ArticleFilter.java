package org.khabar.content.listing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.khabar.kit.problem.ProblemException;
import org.khabar.kit.problem.ProblemType;
import org.khabar.kit.problem.Violation;

/**
 * The filters of a list in the words of a query string: a comma means any of, a repeated parameter means all of, a
 * leading {@code !} means none of.
 */
public record ArticleFilter(List<Term> terms) {

    /** The most values that all filters of one list may name together. */
    static final int MAX_VALUES = 60;

    public ArticleFilter {
        terms = List.copyOf(terms);
    }

    /** One parameter: any of some slugs, and none of others. */
    public record Term(FilterName name, List<String> anyOf, List<String> noneOf) {

        /** Everything it names. */
        public Stream<String> slugs() {
            return Stream.concat(anyOf.stream(), noneOf.stream());
        }
    }

    /** Reads filters by their names. Throws a problem that names the parameter when a value is missing. */
    public static ArticleFilter of(Map<FilterName, List<String>> parameters) {
        List<Term> terms = new ArrayList<>();
        parameters.forEach((name, values) -> values.forEach(value -> terms.add(term(name, value))));
        requireNotTooMany(terms);
        return new ArticleFilter(terms);
    }

    /** Nobody knows which filter is the one too much, so each that was given is named with its share. */
    private static void requireNotTooMany(List<Term> terms) {
        Map<FilterName, Long> values = new EnumMap<>(FilterName.class);
        terms.forEach(term -> values.merge(term.name(), term.slugs().count(), Long::sum));
        long all = values.values().stream().mapToLong(Long::longValue).sum();
        if (all > MAX_VALUES) {
            throw ProblemException.invalid(
                    ProblemType.INVALID_PARAMETER,
                    values.entrySet().stream()
                            .map(some -> Violation.query(
                                    some.getKey().word(),
                                    some.getValue() + " of " + all + " values; all filters together may have "
                                            + MAX_VALUES))
                            .toList());
        }
    }

    private static Term term(FilterName name, String value) {
        List<String> anyOf = new ArrayList<>();
        List<String> noneOf = new ArrayList<>();
        for (String part : value.split(",", -1)) {
            boolean not = part.startsWith("!");
            String slug = (not ? part.substring(1) : part).strip();
            if (slug.isEmpty()) {
                throw ProblemException.invalidParameter(name.word(), "a value is missing in \"" + value + "\"");
            }
            (not ? noneOf : anyOf).add(slug);
        }
        return new Term(name, anyOf, noneOf);
    }
}
