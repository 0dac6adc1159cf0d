package org.khabar.delivery.sync;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.khabar.content.change.EntityType;

/** What changes have touched, each thing once, in the order in which it was found. */
final class Found {

    /** By type and identifier: whether it is said that it is gone, when it is not among what the app keeps. */
    private final Map<Key, Boolean> things = new LinkedHashMap<>();

    private final int most;

    Found(int most) {
        this.most = most;
    }

    private record Key(EntityType type, UUID id) {}

    /** Notes a thing. */
    void add(EntityType type, UUID id, boolean removable) {
        things.merge(new Key(type, id), removable, Boolean::logicalOr);
    }

    /** For how many more there is room; not negative. */
    int room() {
        return Math.max(0, most - things.size());
    }

    /** The identifiers of the things of a type. */
    List<UUID> of(EntityType type) {
        List<UUID> ids = new ArrayList<>();
        things.keySet().stream().filter(key -> key.type == type).forEach(key -> ids.add(key.id));
        return ids;
    }

    /** Whether it is said of the thing that it is gone. */
    boolean isRemovable(EntityType type, UUID id) {
        return things.getOrDefault(new Key(type, id), false);
    }
}
