package org.khabar.content.listing;

import java.util.Set;
import java.util.UUID;

/**
 * One condition of a list: listed under any of some facets, and under none of others. An empty {@code anyOf} asks for
 * nothing.
 *
 * @param rarity how few articles such a facet usually holds; the list is read along the rarest one
 */
public record FacetGroup(Set<UUID> anyOf, Set<UUID> noneOf, int rarity) {

    public FacetGroup {
        anyOf = Set.copyOf(anyOf);
        noneOf = Set.copyOf(noneOf);
    }
}
