package org.khabar.content.change;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A change that is about to be committed.
 *
 * @param version of the thing after the change
 * @param sight what readers see of it
 * @param by who did it
 */
public record NewChange(EntityType type, UUID id, Verb verb, int version, Sight sight, Actor by) {

    /**
     * What readers see.
     *
     * @param before whether they saw it before the change
     * @param after what they see of it afterwards; null for nothing
     * @param facets everything that it is or was listed under for them, by identifier
     * @param moved those under which it is listed anew, is listed no more, or has another place, when readers saw it before
     *     and see it still
     * @param turnover under which of them it was not listed before, and under which it is not any more
     * @param keys surrogate keys of what has to be purged besides, because neither it nor a facet names it
     */
    public record Sight(
            boolean before,
            @Nullable Shown after,
            Set<UUID> facets,
            Set<UUID> moved,
            Turnover turnover,
            Set<String> keys) {

        /** Of what readers never see, before or after. */
        public static final Sight NONE = new Sight(false, null, Set.of());

        public Sight {
            facets = Set.copyOf(facets);
            moved = Set.copyOf(moved);
            keys = Set.copyOf(keys);
        }

        /** Of what stays where it was listed, or was or is not listed, with nothing to be purged besides. */
        public Sight(boolean before, @Nullable Shown after, Set<UUID> facets) {
            this(before, after, facets, Set.of());
        }

        /** The same with something to be purged besides. */
        public Sight(boolean before, @Nullable Shown after, Set<UUID> facets, Set<String> keys) {
            this(before, after, facets, Set.of(), Turnover.NONE, keys);
        }

        /** Of what readers see before and after, and which nothing is listed under but itself. */
        public static Sight open(Shown shown) {
            return new Sight(true, shown, Set.of());
        }
    }

    /** Under what something is listed since the change and was not before, and the other way round. */
    public record Turnover(Set<UUID> entered, Set<UUID> gone) {

        /** Of what stays where it was. */
        public static final Turnover NONE = new Turnover(Set.of(), Set.of());

        public Turnover {
            entered = Set.copyOf(entered);
            gone = Set.copyOf(gone);
        }

        /** From one set of lists to another. */
        public static Turnover between(Set<UUID> before, Set<UUID> after) {
            Set<UUID> entered = new HashSet<>(after);
            entered.removeAll(before);
            Set<UUID> gone = new HashSet<>(before);
            gone.removeAll(after);
            return new Turnover(entered, gone);
        }
    }
}
