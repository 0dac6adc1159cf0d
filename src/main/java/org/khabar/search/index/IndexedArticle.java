package org.khabar.search.index;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * What the index is told of an article.
 *
 * @param facets everything it is listed under: what filters look at
 * @param counted facets that are counted, each a {@link FacetName} with the identifier or year, as {@code party|018f…}
 * @param head kicker and headline
 * @param lead standfirst, keywords, by-line, and every name of its tags
 * @param body its running text, live entries included
 */
public record IndexedArticle(
        UUID id,
        Set<UUID> facets,
        Set<String> counted,
        Instant publishedAt,
        Instant updatedAt,
        String head,
        String lead,
        String body) {

    public IndexedArticle {
        facets = Set.copyOf(facets);
        counted = Set.copyOf(counted);
    }
}
