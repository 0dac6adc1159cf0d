package org.khabar.delivery.stream;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import org.khabar.content.change.LogTooShortException;
import org.khabar.content.change.recent.RecentChanges;
import org.khabar.content.change.recent.Stretch;

/** Where a subscriber's events begin. */
@ApplicationScoped
class Beginning {

    private final RecentChanges recent;

    Beginning(RecentChanges recent) {
        this.recent = recent;
    }

    /**
     * A position in the log.
     *
     * @param restart whether the client has to fetch everything anew, because what it knows does not lead there
     */
    record Place(long position, boolean restart) {}

    /** Behind the last event that the client knows, if the log knows it too; behind everything for a new client. */
    Place behind(@Nullable String lastEvent) {
        Stretch stretch = recent.stretch();
        if (lastEvent == null) {
            return new Place(stretch.end(), false);
        }
        Long position = number(lastEvent);
        return position != null && isKnown(position) ? new Place(position, false) : new Place(stretch.end(), true);
    }

    private boolean isKnown(long position) {
        try {
            recent.behind(position, 1);
            return true;
        } catch (LogTooShortException e) {
            return false;
        }
    }

    private static @Nullable Long number(String id) {
        try {
            long number = Long.parseLong(id);
            return number >= 0 ? (Long) number : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
