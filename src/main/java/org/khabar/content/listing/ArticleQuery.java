package org.khabar.content.listing;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which articles a list holds, in which order, and which stretch of it is wanted. Made by {@link #published}: a door for
 * readers has no way to ask for anything that is not public.
 */
public record ArticleQuery(
        List<FacetGroup> groups, Set<UUID> ids, Times times, ArticleSort sort, Instant visibleAt, Slice slice) {

    public ArticleQuery {
        groups = List.copyOf(groups);
        ids = Set.copyOf(ids);
    }

    /** Everything that is public at the given instant, newest first. */
    public static ArticleQuery published(Instant now, int limit) {
        return new ArticleQuery(List.of(), Set.of(), Times.ANY, ArticleSort.NEWEST, now, new Slice(limit, null));
    }

    /** The same, only of what meets the conditions. */
    public ArticleQuery where(List<FacetGroup> groups, Set<UUID> ids, Times times) {
        return new ArticleQuery(groups, ids, times, sort, visibleAt, slice);
    }

    /** The same in another order. */
    public ArticleQuery sorted(ArticleSort sort) {
        return new ArticleQuery(groups, ids, times, sort, visibleAt, slice);
    }

    /** The same, beginning behind the given place. */
    public ArticleQuery after(@Nullable Place place) {
        return new ArticleQuery(groups, ids, times, sort, visibleAt, new Slice(slice.limit(), place));
    }

    /** The same, at most so many. */
    public ArticleQuery limitedTo(int limit) {
        return new ArticleQuery(groups, ids, times, sort, visibleAt, new Slice(limit, slice.after()));
    }

    /** The same at another instant, at which more may be public. */
    public ArticleQuery seenAt(Instant now) {
        return new ArticleQuery(groups, ids, times, sort, now, slice);
    }

    /** Whatever is on the list is filed under one of these: the facets of the condition that is usually met most rarely. */
    public Set<UUID> along() {
        return groups.stream()
                .filter(group -> !group.anyOf().isEmpty())
                .max(Comparator.comparingInt(FacetGroup::rarity))
                .map(FacetGroup::anyOf)
                .orElse(Set.of(Facets.ALL));
    }

    /** Names everything that decides what the list holds and in which order: a cursor belongs to one of these. */
    public String fingerprint() {
        List<String> conditions = groups.stream()
                .map(group -> new TreeSet<>(group.anyOf()) + "!" + new TreeSet<>(group.noneOf()))
                .sorted()
                .toList();
        return "articles " + sort + conditions + new TreeSet<>(ids) + times;
    }

    /** Bounds in time: {@code publishedAfter} and {@code updatedAfter} are exclusive, {@code publishedBefore} too. */
    public record Times(
            @Nullable Instant publishedAfter,
            @Nullable Instant publishedBefore,
            @Nullable Instant updatedAfter) {

        public static final Times ANY = new Times(null, null, null);
    }

    /** At most so many, beginning behind a place; at the beginning when there is none. */
    public record Slice(int limit, @Nullable Place after) {}

    /** A place in a list: the instant it is sorted by, and the article that stands there. */
    public record Place(Instant at, UUID id) {}
}
