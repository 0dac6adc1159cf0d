package org.khabar.content.change.place;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.khabar.content.change.Change;

/**
 * A place in the change log, for those who keep it elsewhere than in the database: a database that was restored from a copy,
 * replaced, or filled past the log has other rows under the same numbers.
 *
 * @param seq the number of the last change that is known; negative when nothing is
 * @param history names the log and the row: another log, or another past of this one, has another name there
 */
public record LogPlace(long seq, String history) {

    private static final String BETWEEN = "/";

    /** The place of whoever knows nothing. */
    public static final LogPlace NOWHERE = new LogPlace(-1, "");

    /** A further place of the same log: the one of a change. */
    public LogPlace at(Change change) {
        return new LogPlace(change.seq, history(name(), change.at));
    }

    /** How a row of a log is named; null for one that was forgotten, or has never been. */
    static String history(String name, @Nullable Instant at) {
        return at == null ? name : name + BETWEEN + at;
    }

    /** The name of the log. */
    String name() {
        int end = history.indexOf(BETWEEN);
        return end < 0 ? history : history.substring(0, end);
    }

    /** Whether something is known. */
    public boolean isSomewhere() {
        return seq >= 0;
    }
}
