package org.khabar.importer.lookup;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Articles that tell the same story in different languages: whoever translates one of them translates all. */
public final class TranslationGroups {

    /** No story is told so often; a group that is larger was made by mistake or malice. */
    public static final int MOST = 50;

    private final Map<UUID, Set<UUID>> groups = new HashMap<>();

    /** Two articles are translations of each other, and so are all of theirs. */
    public void join(UUID one, UUID other) {
        Set<UUID> all = group(one);
        Set<UUID> more = group(other);
        if (all.equals(more)) {
            return;
        }
        Set<UUID> large = all.size() < more.size() ? more : all;
        Set<UUID> small = all.size() < more.size() ? all : more;
        large.addAll(small);
        small.forEach(member -> groups.put(member, large));
    }

    /** Whether it is in a group of which nothing is made. */
    public boolean isTooLarge(UUID id) {
        return groups.getOrDefault(id, Set.of()).size() > MOST;
    }

    /** The other articles of its group, sorted; none when it is alone or in a group that is too large. */
    public List<UUID> others(UUID id) {
        return isTooLarge(id)
                ? List.of()
                : groups.getOrDefault(id, Set.of()).stream()
                        .filter(member -> !member.equals(id))
                        .sorted()
                        .toList();
    }

    /** Every article that belongs to a group. */
    public Set<UUID> members() {
        return Set.copyOf(groups.keySet());
    }

    private Set<UUID> group(UUID id) {
        return groups.computeIfAbsent(id, alone -> new HashSet<>(Set.of(alone)));
    }
}
