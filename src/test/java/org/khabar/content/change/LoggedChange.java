package org.khabar.content.change;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Rows of the change log that no database has seen. */
public final class LoggedChange {

    private static final Instant AT = Instant.parse("2024-06-05T06:30:00Z");

    private LoggedChange() {}

    /** A row with that number. */
    public static Change of(long seq, EntityType type, UUID id, Verb verb, NewChange.Sight sight) {
        return new Change(seq, AT, new NewChange(type, id, verb, 1, sight, Actor.CLOCK));
    }

    /** Of an article that was listed under one set of facets and is under another; readers see it where a set is not empty. */
    public static Change article(long seq, UUID id, Set<UUID> before, Set<UUID> after) {
        Set<UUID> all = new HashSet<>(before);
        all.addAll(after);
        @Nullable Shown shown = after.isEmpty() ? null : shown("slug-" + seq);
        return of(
                seq,
                EntityType.ARTICLE,
                id,
                Verb.SAVED,
                new NewChange.Sight(
                        !before.isEmpty(), shown, all, Set.of(), NewChange.Turnover.between(before, after), Set.of()));
    }

    /** That the log does not reach back to the position. */
    public static LogTooShortException tooShort(long position) {
        return new LogTooShortException(position);
    }

    /** What readers see of an article with that slug. */
    public static Shown shown(String slug) {
        return new Shown(slug, "चुनाव", "story", "hi", AT);
    }
}
