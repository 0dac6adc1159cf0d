package org.khabar.delivery.stream;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.khabar.view.query.QueryWords;

/** Which events a subscriber wants, and behind which. */
record StreamParams(
        @Parameter(
                description =
                        "Only these events, separated by commas: published, updated, withdrawn, live-entry, front",
                example = "published,withdrawn")
        @QueryParam("events")
        @Nullable
        String events,

        @Parameter(
                description =
                        "Where to go on: the `id` of the last event, for clients that cannot send the header field",
                example = "4711")
        @QueryParam("lastEventId")
        @Nullable
        String lastEventId,

        @Parameter(
                description =
                        "Where to go on: the `id` of the last event. Browsers send it when they come back by themselves",
                example = "4711")
        @HeaderParam("Last-Event-ID")
        @Nullable
        String lastEventIdField) {

    /** The kinds of events. */
    Set<EventName> names() {
        return events == null
                ? StreamFilter.all()
                : QueryWords.several("events", events, EventName.class, EventName::word);
    }

    /** The last event that the client knows; null when it is new. */
    @Nullable
    String last() {
        return lastEventIdField == null || lastEventIdField.isEmpty() ? lastEventId : lastEventIdField;
    }
}
