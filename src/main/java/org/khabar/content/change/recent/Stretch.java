package org.khabar.content.change.recent;

import java.util.ArrayList;
import java.util.List;
import org.khabar.content.change.Change;

/**
 * A stretch of the change log, without gaps.
 *
 * @param begin the number of the change before its first: whoever stands there or later misses nothing
 * @param changes in the order of the log
 */
public record Stretch(long begin, List<Change> changes) {

    public Stretch {
        changes = List.copyOf(changes);
    }

    /** The number of its last change. */
    public long end() {
        return begin + changes.size();
    }

    /** Whether it holds every change behind the position, up to its own end. */
    public boolean reaches(long position) {
        return position >= begin && position <= end();
    }

    /** The change behind a position that it {@linkplain #reaches reaches}, which is not its end. */
    public Change next(long position) {
        return changes.get((int) (position - begin));
    }

    /** All changes behind a position that it {@linkplain #reaches reaches}. */
    public List<Change> behind(long position) {
        return changes.subList((int) (position - begin), changes.size());
    }

    /** With what follows, without the oldest where it would become longer than that. */
    Stretch and(List<Change> following, int longest) {
        List<Change> all = new ArrayList<>(changes);
        all.addAll(following);
        int left = Math.max(0, all.size() - longest);
        return new Stretch(begin + left, all.subList(left, all.size()));
    }
}
