package org.khabar.search.query;

import java.util.List;
import java.util.Optional;

/**
 * Less than all that is wanted, which an engine finds quickly: what leads to the articles that are worth being looked at
 * closely.
 */
public final class Approach {

    private Approach() {}

    /** What has to be met, without what makes it better: it finds the same articles. */
    public static Wanted lead(Wanted wanted) {
        return switch (wanted) {
            case Wanted.Best best -> new Wanted.Best(all(best.of()), best.share());
            case Wanted.Some some -> new Wanted.Some(all(some.of()), some.atLeast());
            case Wanted.Better better -> lead(better.what());
            case Wanted.Weighed weighed -> new Wanted.Weighed(lead(weighed.what()), weighed.weight());
            default -> wanted;
        };
    }

    private static List<Wanted> all(List<Wanted> of) {
        return of.stream().map(Approach::lead).toList();
    }

    /** The words where they stand above the text; empty where some of what has to be met are no words. */
    public static Optional<Wanted> above(Wanted wanted) {
        return switch (wanted) {
            case Wanted.Word word -> isAbove(word.field(), wanted);
            case Wanted.Alike alike -> isAbove(alike.field(), wanted);
            case Wanted.Row row -> isAbove(row.field(), wanted);
            case Wanted.Begun begun -> isAbove(begun.field(), wanted);
            case Wanted.Tagged tagged -> Optional.empty();
            case Wanted.Best best -> any(best.of()).map(some -> new Wanted.Best(some, best.share()));
            case Wanted.Better better -> any(better.better()).map(some -> new Wanted.Best(some, 0));
            case Wanted.Weighed weighed ->
                above(weighed.what()).map(what -> new Wanted.Weighed(what, weighed.weight()));
            case Wanted.Some some ->
                any(some.of())
                        .filter(words -> words.size() >= some.atLeast())
                        .map(words -> new Wanted.Some(words, some.atLeast()));
        };
    }

    private static Optional<List<Wanted>> any(List<Wanted> of) {
        List<Wanted> words =
                of.stream().map(Approach::above).flatMap(Optional::stream).toList();
        return words.isEmpty() ? Optional.empty() : Optional.of(words);
    }

    private static Optional<Wanted> isAbove(String field, Wanted wanted) {
        return Zone.isAbove(field) ? Optional.of(wanted) : Optional.empty();
    }
}
