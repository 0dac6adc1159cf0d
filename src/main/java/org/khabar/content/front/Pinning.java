package org.khabar.content.front;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Makes other pinned stories of those that a container has. */
@FunctionalInterface
public interface Pinning extends UnaryOperator<List<UUID>> {

    /** Exactly these, in order; one that is named twice stands at its first place. */
    static Pinning all(List<UUID> stories) {
        return pinned -> stories.stream().distinct().toList();
    }

    /**
     * One more story, or one at another place.
     *
     * @param position its place, the first is 1; beyond the end it comes last. Null leaves a pinned story where it is and
     *     puts another one first.
     */
    static Pinning one(UUID story, @Nullable Integer position) {
        return pinned -> {
            if (position == null && pinned.contains(story)) {
                return pinned;
            }
            List<UUID> others = new ArrayList<>(pinned);
            others.remove(story);
            others.add(position == null ? 0 : Math.min(position - 1, others.size()), story);
            return others;
        };
    }

    /** One story less. */
    static Pinning without(UUID story) {
        return pinned -> pinned.stream().filter(other -> !other.equals(story)).toList();
    }
}
