package org.khabar.search.index;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khabar.content.listing.ArticleQuery;

/**
 * What the index is asked.
 *
 * @param entities tags that words of the query name: the place of the first of these words, how many they are, and the tags
 * @param filter conditions of the list of articles, the instant at which the hits are to be public, and how many are wanted
 * @param after where to go on; null for the beginning
 * @param counting what is counted
 */
public record SearchOrder(
        Asked asked,
        Map<Span, Set<UUID>> entities,
        ArticleQuery filter,
        SearchSort sort,
        @Nullable Place after,
        Counting counting) {

    public SearchOrder {
        entities = Map.copyOf(entities);
    }

    /** The same, beginning behind a place. */
    public SearchOrder after(Place place) {
        return new SearchOrder(asked, entities, filter, sort, place, counting);
    }

    /** The same, whatever the filters are. */
    public SearchOrder unfiltered() {
        ArticleQuery all =
                ArticleQuery.published(filter.visibleAt(), filter.slice().limit());
        return new SearchOrder(asked, entities, all, sort, null, Counting.TOTAL);
    }

    /** Names everything that decides which hits come in which order: a cursor belongs to one of these. */
    public String fingerprint() {
        List<String> ids =
                new TreeSet<>(filter.ids()).stream().map(UUID::toString).toList();
        return "hits " + sort + asked.fingerprint() + filter.fingerprint() + ids;
    }

    /**
     * What is counted: the more, the longer it takes.
     *
     * @param total whether it is to be known how many hits there are
     */
    public record Counting(boolean total, Set<FacetName> facets) {

        public static final Counting NOTHING = new Counting(false, Set.of());
        public static final Counting TOTAL = new Counting(true, Set.of());

        public Counting {
            facets = Set.copyOf(facets);
        }
    }

    /** Clauses in a row: where they begin, and how many they are. */
    public record Span(int from, int length) {}

    /** A place among hits: by what they are sorted, a score or milliseconds, and the hit that stands there. */
    public record Place(double key, UUID id) {}
}
