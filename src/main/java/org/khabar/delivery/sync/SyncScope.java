package org.khabar.delivery.sync;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.khabar.content.change.EntityType;
import org.khabar.content.listing.FacetGroup;

/**
 * What one app keeps.
 *
 * @param types of things, in the order in which they come
 * @param groups the conditions that its articles meet
 * @param most how many things at once
 */
record SyncScope(List<EntityType> types, List<FacetGroup> groups, int most) {

    SyncScope {
        types = List.copyOf(types);
        groups = List.copyOf(groups);
    }

    /** Whether an article that is or was listed under these may be or have been among those that the app keeps. */
    boolean mayHold(Set<UUID> facets) {
        return groups.stream()
                .allMatch(group -> group.anyOf().isEmpty() || !Collections.disjoint(group.anyOf(), facets));
    }

    /** Whether the conditions name one of these: articles may have come or gone without a change of their own. */
    boolean names(Set<UUID> facets) {
        return groups.stream()
                .anyMatch(group ->
                        !Collections.disjoint(group.anyOf(), facets) || !Collections.disjoint(group.noneOf(), facets));
    }
}
