package org.khabar.delivery.sync;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khabar.content.change.Change;
import org.khabar.content.change.EntityType;
import org.khabar.content.change.LogTooShortException;
import org.khabar.content.change.Verb;
import org.khabar.content.change.recent.RecentChanges;
import org.khabar.kit.problem.ProblemException;
import org.khabar.kit.problem.ProblemType;

/**
 * What changed behind a position: the log tells what was touched, itself or because it shows something that was, and the database how
 * it is now. The log is read first.
 */
@ApplicationScoped
class Deltas {

    /** How much of the log is looked through at once: an app for which there is little in it is answered with nothing, and goes on. */
    private static final int MOST = 200;

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final RecentChanges recent;
    private final SyncRepository things;
    private final SyncItems items;

    Deltas(RecentChanges recent, SyncRepository things, SyncItems items) {
        this.recent = recent;
        this.things = things;
        this.items = items;
    }

    /**
     * A page, and the token behind it.
     *
     * @throws ProblemException START_OVER when the log does not reach back to the token
     */
    Step page(SyncScope scope, SyncToken token) {
        List<Change> changes = changes(token.position());
        Found found = new Found(scope.most());
        SyncToken at = token;
        for (Change change : changes) {
            if (found.room() == 0) {
                break;
            }
            UUID last = touched(change, scope, at, found);
            if (last != null) {
                at = at.at(null, List.of(last.toString()));
                break;
            }
            at = at.upTo(change.seq);
        }
        return new Step(items.of(found, scope, token.names()), at);
    }

    private List<Change> changes(long position) {
        try {
            List<Change> all = recent.behind(position, MOST);
            return all.subList(0, Math.min(all.size(), MOST));
        } catch (LogTooShortException e) {
            throw new ProblemException(
                    ProblemType.START_OVER,
                    "What has changed since the token cannot be told any more: ask without it.");
        }
    }

    /** Notes what the change has touched; the last article that there was room for, or null when those were all. */
    private @Nullable UUID touched(Change change, SyncScope scope, SyncToken at, Found found) {
        if (!change.seenBefore && change.shown == null || isBehindTheScenes(change)) {
            return null;
        }
        UUID after = at.after().isEmpty() ? null : UUID.fromString(at.after().getFirst());
        if (after == null) {
            itself(change, scope, found);
        }
        if (!scope.types().contains(EntityType.ARTICLE) || change.verb == Verb.LIVE_ENTRY) {
            return null;
        }
        int room = found.room();
        List<UUID> showing = things.showing(change, after, room + 1);
        // Those that merely show something stay where they are, unless it decides where they are listed.
        boolean moved = change.entityType != EntityType.ARTICLE && scope.names(change.facets);
        showing.stream().limit(room).forEach(id -> found.add(EntityType.ARTICLE, id, moved));
        if (showing.size() <= room) {
            return null;
        }
        return room == 0 ? BEFORE_ALL : showing.get(room - 1);
    }

    /** A draft that waits behind a public article: readers see what they saw. */
    private static boolean isBehindTheScenes(Change change) {
        return change.entityType == EntityType.ARTICLE && change.facets.isEmpty();
    }

    private void itself(Change change, SyncScope scope, Found found) {
        boolean kept = scope.types().contains(change.entityType);
        if (kept && (change.entityType != EntityType.ARTICLE || scope.mayHold(change.facets))) {
            found.add(change.entityType, change.entityId, true);
        }
        if (change.entityType == EntityType.MEDIA && scope.types().contains(EntityType.AUTHOR)) {
            things.authorsWith(change.entityId).forEach(id -> found.add(EntityType.AUTHOR, id, false));
        }
    }
}
