package org.khabar.content.change.recent;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khabar.content.change.Change;
import org.khabar.content.change.EntityType;
import org.khabar.content.change.Shown;
import org.khabar.content.listing.ArticleQuery;
import org.khabar.content.listing.FacetGroup;

/**
 * A list of articles, as far as a row of the change log tells whether something came into it: by what the article is and was
 * listed under. No statement is needed.
 *
 * @param ids only these articles; empty for all
 * @param times bounds of the publication; that of the last change is not looked at
 */
public record ListWatch(List<FacetGroup> groups, Set<UUID> ids, ArticleQuery.Times times) {

    public ListWatch {
        groups = List.copyOf(groups);
        ids = Set.copyOf(ids);
    }

    /** Of the list that a query reads. */
    public static ListWatch of(ArticleQuery query) {
        return new ListWatch(query.groups(), query.ids(), query.times());
    }

    /** Whether it holds everything there is. */
    public boolean isOfEverything() {
        return groups.isEmpty() && ids.isEmpty();
    }

    /** Whether something that is no article decides what is on the list: articles have to be filed under it. */
    public boolean asksFor(UUID facet) {
        return groups.stream().anyMatch(group -> group.anyOf().contains(facet));
    }

    /**
     * What the change meant to the list. One that readers see nothing of names nothing that the article is listed under, were it
     * even that of a draft behind a public article.
     */
    public Passage of(Change change) {
        boolean asked = ids.isEmpty() || ids.contains(change.entityId);
        if (change.entityType != EntityType.ARTICLE || change.facets.isEmpty() || !asked) {
            return Passage.NONE;
        }
        boolean before = change.seenBefore && holds(change.facets, change.entered);
        boolean after = isInTime(change.shown) && holds(change.facets, change.gone);
        if (after) {
            return before ? Passage.STAYED : Passage.CAME;
        }
        return before ? Passage.LEFT : Passage.NONE;
    }

    /** Whether what is listed under some of the facets, all but the others, is on the list. */
    private boolean holds(Set<UUID> facets, Set<UUID> others) {
        return groups.stream()
                .allMatch(group -> (group.anyOf().isEmpty() || meets(group.anyOf(), facets, others))
                        && !meets(group.noneOf(), facets, others));
    }

    private static boolean meets(Set<UUID> wanted, Set<UUID> facets, Set<UUID> others) {
        return !Collections.disjoint(wanted, facets)
                && wanted.stream().anyMatch(facet -> facets.contains(facet) && !others.contains(facet));
    }

    private boolean isInTime(@Nullable Shown shown) {
        if (shown == null) {
            return false;
        }
        Instant at = shown.publishedAt();
        Instant from = times.publishedAfter();
        Instant to = times.publishedBefore();
        return at == null || (from == null || at.isAfter(from)) && (to == null || at.isBefore(to));
    }
}
