package org.khabar.content.surrogate;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khabar.content.listing.ArticleQuery;
import org.khabar.content.listing.ArticleSort;
import org.khabar.content.listing.Facets;
import org.khabar.kit.time.ClockProducer;

/**
 * The keys of a stretch of a list of articles, beside those of the articles on it. Whatever comes into the list is filed under
 * one facet at least of each of its conditions, so that the keys of the rarest condition are enough.
 */
public final class ListKeys {

    private ListKeys() {}

    /**
     * Of a page.
     *
     * @param more whether the list goes on behind the page
     * @param counted whether the answer tells the length of the whole list
     */
    public static Set<String> ofPage(ArticleQuery query, boolean more, boolean counted) {
        Set<String> keys = new TreeSet<>();
        if (!query.ids().isEmpty()) {
            query.ids().forEach(id -> keys.add(SurrogateKeys.article(id)));
            return keys;
        }
        Set<UUID> facets = query.along();
        if (query.sort() == ArticleSort.UPDATED || query.times().updatedAfter() != null) {
            add(keys, facets, SurrogateKeys::updated);
        }
        if (query.sort() != ArticleSort.UPDATED) {
            add(keys, facets, SurrogateKeys::within);
            if (reachesNewest(query, more)) {
                add(keys, facets, SurrogateKeys::newest);
            }
        }
        if (counted) {
            add(keys, facets, SurrogateKeys::total);
        }
        return keys;
    }

    /** Of the newest articles under any of the facets. */
    public static Set<String> ofNewest(Set<UUID> facets) {
        return facets.stream()
                .flatMap(facet -> Stream.of(SurrogateKeys.newest(facet), SurrogateKeys.within(facet)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Of what tells how many articles there are and when any of them last changed. */
    public static Set<String> ofEverything() {
        return Set.of(SurrogateKeys.updated(Facets.ALL), SurrogateKeys.total(Facets.ALL));
    }

    /** Of what lists all that was published from an instant on, which is not long before the other. */
    public static Set<String> ofMonths(Instant from, Instant to) {
        Set<String> keys = new TreeSet<>(Set.of(SurrogateKeys.leaving()));
        YearMonth last = month(to);
        for (YearMonth month = month(from); !month.isAfter(last); month = month.plusMonths(1)) {
            keys.add(SurrogateKeys.month(month));
        }
        return keys;
    }

    /** The month of the newsroom's calendar. */
    static YearMonth month(Instant at) {
        return YearMonth.from(at.atZone(ClockProducer.NEWSROOM_ZONE));
    }

    private static boolean reachesNewest(ArticleQuery query, boolean more) {
        boolean endsBefore = query.times().publishedBefore() != null
                && !query.times().publishedBefore().isAfter(query.visibleAt());
        boolean newestFirst = query.sort().isDescending();
        return !endsBefore && (newestFirst ? query.slice().after() == null : !more);
    }

    private static void add(Set<String> keys, Set<UUID> facets, Function<UUID, String> key) {
        facets.forEach(facet -> keys.add(key.apply(facet)));
    }
}
