package org.khabar.content.election;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khabar.content.tag.TagQuery.Tie;

/**
 * Which candidacies, polls or memberships a list holds, and which stretch is wanted. They come in the order of their
 * identifiers.
 *
 * @param ties any of the given tags, for each kind of tie
 * @param after the one behind which the stretch begins; null for the beginning
 */
public record TieQuery(
        Map<Tie, Set<UUID>> ties, int limit, @Nullable UUID after) {

    public TieQuery {
        ties = Map.copyOf(ties);
    }

    /** Names everything that decides what the list holds: a cursor belongs to one of these. */
    public String fingerprint() {
        Map<Tie, Set<UUID>> sorted = new TreeMap<>();
        ties.forEach((tie, ids) -> sorted.put(tie, new TreeSet<>(ids)));
        return "ties " + sorted;
    }
}
