package org.khabar.feed.latest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.khabar.content.change.Change;
import org.khabar.content.change.LogTooShortException;
import org.khabar.content.change.recent.ListWatch;
import org.khabar.content.change.recent.Passage;
import org.khabar.content.change.recent.RecentChanges;
import org.khabar.kit.problem.ProblemException;
import org.khabar.kit.problem.ProblemType;

/** What came into a list behind a position in the change log: from memory, when it is not long ago. */
@ApplicationScoped
public class Arrivals {

    /** How much of the log is looked through at once for someone who was away for longer than memory reaches. */
    private static final int MOST = 1_000;

    private final RecentChanges recent;

    Arrivals(RecentChanges recent) {
        this.recent = recent;
    }

    /**
     * Some stretch of the log, and what came into a list in it.
     *
     * @param ids of articles that came and have not left again, the first first
     * @param position the end of the stretch
     * @param complete whether that is the end of what is known
     */
    public record Found(Set<UUID> ids, long position, boolean complete) {}

    /** The end of what is known now. */
    public long position() {
        return recent.stretch().end();
    }

    /**
     * What came into the list behind the position, at most so many articles.
     *
     * @throws ProblemException START_OVER when the log does not reach back to the position, or has never been there
     */
    public Found behind(long position, ListWatch list, int most) {
        Set<UUID> ids = new LinkedHashSet<>();
        long end = position;
        for (Change change : changes(position)) {
            Passage passage = list.of(change);
            if (passage == Passage.CAME && ids.size() == most) {
                return new Found(ids, end, false);
            } else if (passage == Passage.CAME) {
                ids.add(change.entityId);
            } else if (passage == Passage.LEFT) {
                ids.remove(change.entityId);
            }
            end = change.seq;
        }
        return new Found(ids, end, end >= recent.stretch().end());
    }

    private List<Change> changes(long position) {
        try {
            return recent.behind(position, MOST);
        } catch (LogTooShortException e) {
            throw new ProblemException(
                    ProblemType.START_OVER, "What is new since then cannot be told any more: ask without since.");
        }
    }
}
