package org.khabar.search.index;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the index answers.
 *
 * @param ids of the articles, in order
 * @param next where the following hits begin; null behind the last one
 * @param total how many there are; where that was not asked, how many were looked at
 * @param counts how many there are under each value of the facets that were asked for: {@code party|018f…} → 12; of a facet with
 *     many values those {@value #MOST_VALUES} that have most
 * @param unknown words of the query that no article has, nor one that sounds alike
 * @param relaxed whether no article has all the words, so that those with some of them are answered
 */
public record Hits(
        List<UUID> ids,
        SearchOrder.@Nullable Place next,
        long total,
        Map<String, Long> counts,
        Set<String> unknown,
        boolean relaxed) {

    /** Of how many values of a facet at least is answered how many hits they have. */
    public static final int MOST_VALUES = 100;

    public Hits {
        ids = List.copyOf(ids);
        counts = Map.copyOf(counts);
        unknown = Set.copyOf(unknown);
    }
}
