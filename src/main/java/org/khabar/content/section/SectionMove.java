package org.khabar.content.section;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/**
 * That a section, with everything below it, stands under others than before. Its articles are listed under all sections
 * above it, so that those lists change.
 */
record SectionMove(UUID section, Hierarchy before, Hierarchy after) {

    /** The sections that stand above it now and did not before. */
    Set<UUID> gained() {
        Set<UUID> gained = new HashSet<>(after.above(section));
        before.above(section).forEach(gained::remove);
        return gained;
    }

    /** The sections that stood above it before and do not now. */
    Set<UUID> left() {
        Set<UUID> left = new HashSet<>(before.above(section));
        after.above(section).forEach(left::remove);
        return left;
    }

    /** Every section whose list or place has changed: those above, before and after, the section and all below it. */
    Set<UUID> touched() {
        Set<UUID> touched = new HashSet<>(after.within(section));
        touched.addAll(before.above(section));
        touched.addAll(after.above(section));
        return touched;
    }
}
