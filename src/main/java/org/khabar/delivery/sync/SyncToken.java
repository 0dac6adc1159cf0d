package org.khabar.delivery.sync;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.khabar.content.change.EntityType;
import org.khabar.content.name.Language;
import org.khabar.kit.page.Cursor;

/**
 * Where an app stands.
 *
 * @param names the language in which it was named things from the beginning
 * @param position everything up to this number of the change log is known; while the stage is not null, it will be when the last
 *     stage is over
 * @param stage which things come next, of everything there is; null when that is over and changes follow
 * @param after behind what it goes on: within the stage, or among all that the change behind the position touches; empty for the
 *     beginning
 */
record SyncToken(Language names, long position, @Nullable EntityType stage, List<String> after) {

    private static final String PARAMETER = "token";
    private static final int FIXED = 3;

    SyncToken {
        after = List.copyOf(after);
    }

    /** Everything up to there is known. */
    SyncToken upTo(long known) {
        return new SyncToken(names, known, null, List.of());
    }

    /** The same, at another place of everything there is. */
    SyncToken at(@Nullable EntityType next, List<String> behind) {
        return new SyncToken(names, position, next, behind);
    }

    String encode(String fingerprint) {
        List<String> values =
                new ArrayList<>(List.of(names.tag(), Long.toString(position), stage == null ? "" : stage.word()));
        values.addAll(after);
        return Cursor.encode(fingerprint, values);
    }

    /** Throws INVALID_CURSOR for what was never a token, or one with other filters. */
    static SyncToken decode(String text, String fingerprint) {
        List<String> values = Cursor.decode(PARAMETER, text, fingerprint);
        String stage = values.get(2);
        return new SyncToken(
                Language.of(values.get(0)),
                Long.parseLong(values.get(1)),
                stage.isEmpty() ? null : EntityType.valueOf(stage.toUpperCase(Locale.ROOT)),
                values.subList(FIXED, values.size()));
    }
}
