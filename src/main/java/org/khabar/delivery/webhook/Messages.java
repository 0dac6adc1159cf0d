package org.khabar.delivery.webhook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khabar.content.article.Article;
import org.khabar.content.article.ArticleRepository;
import org.khabar.content.change.Change;
import org.khabar.content.change.EntityType;
import org.khabar.content.change.Shown;
import org.khabar.content.name.Language;
import org.khabar.content.surrogate.ChangeKeys;
import org.khabar.content.webhook.WebhookEvent;
import org.khabar.view.Reading;
import org.khabar.view.article.ArticleSummary;
import org.khabar.view.article.ArticleViews;
import org.khabar.view.webhook.MessageView;

/** Makes the JSON of messages. Of what readers cannot see at this moment it tells no more than that something happened to it. */
@ApplicationScoped
class Messages {

    private final ArticleRepository articles;
    private final ArticleViews views;
    private final ObjectMapper json;
    private final Clock clock;

    Messages(ArticleRepository articles, ArticleViews views, ObjectMapper json, Clock clock) {
        this.articles = articles;
        this.views = views;
        this.json = json;
        this.clock = clock;
    }

    /** The message of a change. Call it within a transaction. */
    String of(Change change, WebhookEvent event) {
        try {
            return json.writeValueAsString(new MessageView(event, change.at, data(change)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a message is always JSON", e);
        }
    }

    private MessageView.Data data(Change change) {
        Set<String> keys = ChangeKeys.of(change);
        Shown shown = change.shown;
        if (shown == null) {
            return MessageView.Data.bare(change.entityType, change.entityId, change.seq, keys);
        }
        if (change.entityType == EntityType.ARTICLE) {
            return article(change, keys);
        }
        return new MessageView.Data(
                change.entityType,
                change.entityId,
                change.seq,
                slug(change, shown),
                path(change, shown),
                null,
                null,
                List.copyOf(keys),
                null);
    }

    /** As it is by now: it may have been changed again, or taken back, since. */
    private MessageView.Data article(Change change, Set<String> keys) {
        UUID id = change.entityId;
        Article article = articles.byIds(Set.of(id)).stream()
                .filter(found -> found.isPublic(clock.instant()))
                .findFirst()
                .orElse(null);
        if (article == null) {
            return MessageView.Data.bare(EntityType.ARTICLE, id, change.seq, keys);
        }
        ArticleSummary summary = views.summary(article, Reading.plain(Language.HI, clock.instant()));
        return new MessageView.Data(
                EntityType.ARTICLE,
                id,
                change.seq,
                article.slug,
                "/v1/articles/" + id,
                summary.url(),
                article.publicVersion,
                List.copyOf(keys),
                summary);
    }

    /** Media items have none: what stands for it is their identifier. */
    private static @Nullable String slug(Change change, Shown shown) {
        return change.entityType == EntityType.MEDIA ? null : shown.slug();
    }

    private static @Nullable String path(Change change, Shown shown) {
        return switch (change.entityType) {
            case ARTICLE -> "/v1/articles/" + change.entityId;
            case AUTHOR -> "/v1/authors/" + shown.slug();
            case SECTION -> "/v1/sections/" + shown.slug();
            case TAG -> "/v1/tags/" + shown.kind() + "/" + shown.slug();
            case MEDIA -> "/v1/media/" + change.entityId;
            case FRONT -> "/v1/fronts/" + shown.slug();
            case KEY, WEBHOOK -> null;
        };
    }
}
