package org.khabar.importer.reference;

import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.khabar.content.tag.Effect;

/**
 * What a load did.
 *
 * @param loaded false when the same files had been loaded before and nothing was looked at
 * @param rows how many rows of each noun were created, updated, left as they were or removed, in the order of loading
 * @param milliseconds how long it took
 */
public record ReferenceReport(boolean loaded, Map<String, Map<Effect, Integer>> rows, long milliseconds) {

    public ReferenceReport {
        rows = new LinkedHashMap<>(rows);
    }

    /** How many rows of all nouns met with the effect. */
    public int total(Effect effect) {
        return rows.values().stream()
                .mapToInt(noun -> noun.getOrDefault(effect, 0))
                .sum();
    }

    /** How many rows of one noun met with the effect. */
    public int count(String noun, Effect effect) {
        return rows.getOrDefault(noun, Map.of()).getOrDefault(effect, 0);
    }

    /** One line for a log. */
    public String line() {
        if (!loaded) {
            return "Reference data unchanged, " + milliseconds + " ms";
        }
        String nouns = rows.entrySet().stream()
                .map(noun -> noun.getValue().values().stream().mapToInt(n -> n).sum() + " " + noun.getKey())
                .collect(Collectors.joining(", "));
        return "Reference data: %s; %d created, %d updated, %d unchanged, %d removed, %d ms"
                .formatted(
                        nouns,
                        total(Effect.CREATED),
                        total(Effect.UPDATED),
                        total(Effect.UNCHANGED),
                        total(Effect.REMOVED),
                        milliseconds);
    }

    /** How often each effect occurs. */
    static Map<Effect, Integer> tally(Collection<Effect> effects) {
        Map<Effect, Integer> tally = new EnumMap<>(Effect.class);
        effects.forEach(effect -> tally.merge(effect, 1, Integer::sum));
        return tally;
    }
}
