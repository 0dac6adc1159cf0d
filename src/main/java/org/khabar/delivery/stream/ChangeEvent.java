package org.khabar.delivery.stream;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khabar.content.change.Change;
import org.khabar.content.change.EntityType;
import org.khabar.content.change.Shown;
import org.khabar.content.surrogate.ChangeKeys;

/**
 * The data of an event: what changed, as much as a card or a ticker shows of it, and which answers are stale because of it. Of what
 * was withdrawn it tells nothing that readers saw.
 *
 * @param at when the change was committed
 * @param slug null for what was withdrawn, as the four that follow
 * @param title headline or name
 * @param kind of an article or media item; the type of a tag
 * @param language BCP 47, of an article
 * @param publishedAt of an article
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ChangeEvent(
        EntityType type,
        UUID id,
        Instant at,
        @Nullable String slug,
        @Nullable String title,
        @Nullable String kind,
        @Nullable String language,
        @Nullable Instant publishedAt,
        Set<String> surrogateKeys) {

    /** Of the change, as it is told under that name. */
    static ChangeEvent of(Change change, EventName name) {
        Shown shown = name == EventName.WITHDRAWN ? null : change.shown;
        Set<String> keys = new TreeSet<>(ChangeKeys.of(change));
        return shown == null
                ? new ChangeEvent(change.entityType, change.entityId, change.at, null, null, null, null, null, keys)
                : new ChangeEvent(
                        change.entityType,
                        change.entityId,
                        change.at,
                        shown.slug(),
                        shown.title(),
                        shown.kind(),
                        shown.language(),
                        shown.publishedAt(),
                        keys);
    }
}
