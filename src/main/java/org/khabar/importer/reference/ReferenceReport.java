package org.khabar.importer.reference;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.khabar.content.change.Effect;
import org.khabar.content.change.Outcome;

/**
 * What a load did.
 *
 * @param loaded false when the same files had been loaded before and their rows are still there, so nothing was compared
 * @param rows how many rows of each noun were created, updated or left as they were, in the order of loading
 * @param removed how many candidacies and memberships went because the files no longer have them
 * @param milliseconds how long it took, the commit included
 */
public record ReferenceReport(boolean loaded, Map<String, Map<Effect, Integer>> rows, int removed, long milliseconds) {

    /** That the same files had been loaded before. */
    static final ReferenceReport NOTHING_TO_DO = new ReferenceReport(false, Map.of(), 0, 0);

    public ReferenceReport {
        rows = Collections.unmodifiableMap(new LinkedHashMap<>(rows));
    }

    /** The same, having taken so long. */
    ReferenceReport after(long milliseconds) {
        return new ReferenceReport(loaded, rows, removed, milliseconds);
    }

    /** How many rows of all nouns met with the effect. */
    public int total(Effect effect) {
        return rows.values().stream()
                .mapToInt(noun -> noun.getOrDefault(effect, 0))
                .sum();
    }

    /** One line for a log. */
    public String line() {
        if (!loaded) {
            return "Reference data: loaded before, %d ms".formatted(milliseconds);
        }
        return "Reference data: %s; %d created, %d updated, %d unchanged, %d removed, %d ms"
                .formatted(
                        nouns(),
                        total(Effect.CREATED),
                        total(Effect.UPDATED),
                        total(Effect.UNCHANGED),
                        removed,
                        milliseconds);
    }

    private String nouns() {
        return rows.entrySet().stream()
                .map(noun -> sum(noun.getValue()) + " " + noun.getKey())
                .collect(Collectors.joining(", "));
    }

    private static int sum(Map<Effect, Integer> tally) {
        return tally.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** How often each effect occurs. */
    static Map<Effect, Integer> tally(Collection<Outcome> outcomes) {
        Map<Effect, Integer> tally = new EnumMap<>(Effect.class);
        outcomes.forEach(outcome -> tally.merge(outcome.effect(), 1, Integer::sum));
        return tally;
    }
}
