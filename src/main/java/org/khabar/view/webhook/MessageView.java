package org.khabar.view.webhook;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.khabar.content.change.EntityType;
import org.khabar.content.webhook.WebhookEvent;
import org.khabar.view.article.ArticleSummary;

/** What a webhook is told (Standard Webhooks 1.0). */
@Schema(name = "WebhookMessage")
public record MessageView(
        @Schema(description = "What happened", example = "article.published")
        WebhookEvent type,

        @Schema(description = "When it happened", example = "2024-05-02T13:05:00Z")
        Instant timestamp,

        @Schema(description = "To what it happened") Data data) {

    /** What something is about, as readers see it when the message is made; drafts are never told. */
    @Schema(name = "WebhookMessageData")
    public record Data(
            @Schema(description = "What kind of thing it is", example = "article")
            EntityType entity,

            @Schema(description = "Its identifier", example = "018f3a52-7c1e-7b60-9d53-2f0c9f8e1a44")
            UUID id,

            @Schema(
                    description = "Number of the change: later ones have higher numbers. Missing from a ping",
                    example = "4711")
            @Nullable
            Long seq,

            @Schema(
                    description = "Its slug; missing when readers cannot see it any more, or it has none",
                    example = "kanpur-men-matdan-4k7m2q9x")
            @Nullable
            String slug,

            @Schema(
                    description = "Where the public API has it; missing when it does not",
                    example = "/v1/articles/018f3a52-7c1e-7b60-9d53-2f0c9f8e1a44")
            @Nullable
            String path,

            @Schema(
                    description = "Address of an article's page on the site",
                    example = "https://www.example.org/uttar-pradesh/kanpur-men-matdan-4k7m2q9x")
            @Nullable
            String url,

            @Schema(description = "Its version, as the public API tells it; missing when it tells none", example = "7")
            @Nullable
            Integer version,

            @Schema(
                    description = "Surrogate keys of all answers that the change made stale",
                    example = "[\"article-018f3a52-7c1e-7b60-9d53-2f0c9f8e1a44\"]")
            List<String> surrogateKeys,

            @Schema(description = "An article as a card shows it; missing for anything else, and when it is not public")
            @Nullable
            ArticleSummary article) {

        public Data {
            surrogateKeys = List.copyOf(surrogateKeys);
        }

        /** Of something of which no more is said than what it is. */
        public static Data bare(EntityType entity, UUID id, @Nullable Long seq, Collection<String> keys) {
            return new Data(entity, id, seq, null, null, null, null, List.copyOf(keys), null);
        }
    }
}
