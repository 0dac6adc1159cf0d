package org.khabar.content.webhook;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.khabar.content.change.Change;
import org.khabar.content.change.EntityType;
import org.khabar.content.change.Verb;

/** What receivers can be told of. All of it is what readers could see happen: drafts have no events. */
public enum WebhookEvent {
    ARTICLE_PUBLISHED,
    ARTICLE_UPDATED,
    /** An entry of a live article was added, amended or removed. */
    ARTICLE_LIVE_UPDATED,
    ARTICLE_WITHDRAWN,
    AUTHOR_CREATED,
    AUTHOR_UPDATED,
    AUTHOR_DELETED,
    SECTION_CREATED,
    SECTION_UPDATED,
    SECTION_DELETED,
    TAG_CREATED,
    TAG_UPDATED,
    TAG_DELETED,
    MEDIA_CREATED,
    MEDIA_UPDATED,
    MEDIA_DELETED,
    FRONT_CREATED,
    FRONT_UPDATED,
    FRONT_DELETED,
    /** Nothing has happened: somebody tries whether the receiver hears. */
    WEBHOOK_PING;

    /** What can be asked for. */
    public static final List<WebhookEvent> OF_CHANGES =
            Arrays.stream(values()).filter(event -> event != WEBHOOK_PING).toList();

    /** As it stands in JSON: {@code article.live_updated}. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT).replaceFirst("_", ".");
    }

    /** What a change is to readers; empty when they see nothing of it. */
    public static Optional<WebhookEvent> of(Change change) {
        boolean after = change.shown != null;
        if (!change.seenBefore && !after) {
            return Optional.empty();
        }
        return switch (change.entityType) {
            case ARTICLE -> ofArticle(change, after);
            case AUTHOR, SECTION, TAG, MEDIA, FRONT -> Optional.of(ofOther(change, after));
            case KEY, WEBHOOK -> Optional.empty();
        };
    }

    /** A save behind a public article is known by its facets: it has none, as it moves nothing. */
    private static Optional<WebhookEvent> ofArticle(Change change, boolean after) {
        if (change.facets.isEmpty()) {
            return Optional.empty();
        }
        if (!after) {
            return Optional.of(ARTICLE_WITHDRAWN);
        }
        if (!change.seenBefore) {
            return Optional.of(ARTICLE_PUBLISHED);
        }
        return Optional.of(change.verb == Verb.LIVE_ENTRY ? ARTICLE_LIVE_UPDATED : ARTICLE_UPDATED);
    }

    private static WebhookEvent ofOther(Change change, boolean after) {
        String what = after ? change.seenBefore ? "UPDATED" : "CREATED" : "DELETED";
        return valueOf(change.entityType.name() + "_" + what);
    }

    /** What kind of thing it happens to. */
    public EntityType entity() {
        return EntityType.valueOf(name().substring(0, name().indexOf('_')));
    }
}
