package org.khabar.delivery.stream;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khabar.content.change.Change;
import org.khabar.content.change.Verb;
import org.khabar.content.change.recent.ListWatch;

/**
 * What a subscriber wants to hear of.
 *
 * @param articles the list that they follow. Of what is no article they hear when they follow everything or filter by it; of fronts
 *     always, which belong to no list.
 * @param events of which kinds
 */
record StreamFilter(ListWatch articles, Set<EventName> events) {

    StreamFilter {
        events = Set.copyOf(events);
    }

    /** All kinds of events, for who names none. */
    static Set<EventName> all() {
        return EnumSet.complementOf(EnumSet.of(EventName.RESTART));
    }

    /** What the change is to the subscriber; null when they do not hear of it. */
    @Nullable
    EventName name(Change change) {
        EventName name = switch (change.entityType) {
            case ARTICLE -> article(change);
            case FRONT -> EventName.FRONT;
            case AUTHOR, SECTION, TAG, MEDIA -> other(change);
            case KEY, WEBHOOK -> null;
        };
        return name != null && events.contains(name) ? name : null;
    }

    private @Nullable EventName article(Change change) {
        return switch (articles.of(change)) {
            case CAME -> EventName.PUBLISHED;
            case STAYED -> change.verb == Verb.LIVE_ENTRY ? EventName.LIVE_ENTRY : EventName.UPDATED;
            case LEFT -> EventName.WITHDRAWN;
            case NONE -> null;
        };
    }

    private @Nullable EventName other(Change change) {
        if (!articles.isOfEverything() && !articles.asksFor(change.entityId)) {
            return null;
        }
        if (change.shown == null) {
            return change.seenBefore ? EventName.WITHDRAWN : null;
        }
        return change.seenBefore ? EventName.UPDATED : EventName.PUBLISHED;
    }
}
