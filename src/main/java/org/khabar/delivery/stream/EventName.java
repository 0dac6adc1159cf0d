package org.khabar.delivery.stream;

import java.util.Locale;

/** What an event says has happened, for the subscriber that it is sent to. */
public enum EventName {
    /** Something is there now, or has come into what the subscriber follows. */
    PUBLISHED,
    /** It has changed, and readers see it. */
    UPDATED,
    /** It is gone, or has left what the subscriber follows. */
    WITHDRAWN,
    /** Entries of a live article were added, amended or removed. */
    LIVE_ENTRY,
    /** A curated page was changed. */
    FRONT,
    /** What came before cannot be told any more: everything has to be fetched anew. Never filtered out. */
    RESTART;

    /** As it stands in the stream: {@code live-entry}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
