package org.khabar.content.section;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which section stands directly under which, the whole tree by identifiers. A section at the top is not among the keys. */
record Hierarchy(Map<UUID, UUID> parents) {

    Hierarchy {
        parents = Map.copyOf(parents);
    }

    /** The same with a section under another parent; at the top when that is null. */
    Hierarchy moved(UUID section, @Nullable UUID parent) {
        Map<UUID, UUID> changed = new HashMap<>(parents);
        if (parent == null) {
            changed.remove(section);
        } else {
            changed.put(section, parent);
        }
        return new Hierarchy(changed);
    }

    /** Whether the section is the other one or stands anywhere below it. */
    boolean isWithin(UUID section, UUID other) {
        return section.equals(other) || above(section).contains(other);
    }

    /** The sections above a section, the nearest first. Ends where a circle would close. */
    List<UUID> above(UUID section) {
        List<UUID> above = new ArrayList<>();
        for (UUID at = parents.get(section); at != null && !above.contains(at); at = parents.get(at)) {
            above.add(at);
        }
        return above;
    }

    /** The section and everything below it. */
    Set<UUID> within(UUID section) {
        Set<UUID> within = new HashSet<>(Set.of(section));
        parents.keySet().stream().filter(inner -> isWithin(inner, section)).forEach(within::add);
        return within;
    }

    /** How deep the tree is at the deepest section within this one; a section at the top has the depth 1. */
    int depthWithin(UUID section) {
        return within(section).stream()
                .mapToInt(inner -> above(inner).size() + 1)
                .max()
                .orElse(1);
    }
}
