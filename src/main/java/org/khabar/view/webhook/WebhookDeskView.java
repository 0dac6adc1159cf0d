package org.khabar.view.webhook;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.khabar.content.webhook.Webhook;
import org.khabar.content.webhook.WebhookEvent;

/** A webhook as administrators see it: everything but its secret. */
@Schema(name = "WebhookDesk")
public record WebhookDeskView(
        @Schema(description = "Identifier", readOnly = true, example = "018f3a52-7c1e-7b60-9d53-2f0c9f8e1a4e")
        UUID id,

        @Schema(description = "Version: what the ETag says", readOnly = true, example = "3")
        int version,

        @Schema(description = "What it is for", required = true, maxLength = 100, example = "Front-end in Lucknow")
        String name,

        @Schema(
                description = "Where messages go: https, unless the server is set up otherwise",
                required = true,
                maxLength = 2000,
                example = "https://front.example.org/hooks/khabar")
        String url,

        @Schema(description = "What it hears of; everything when left out", example = "[\"article.published\"]")
        @Nullable
        List<WebhookEvent> events,

        @Schema(
                description =
                        "Slugs or identifiers of sections; articles elsewhere are not told. Answered as identifiers;"
                                + " everywhere when left out",
                example = "[\"018f3a52-7c1e-7b60-9d53-2f0c9f8e1a46\"]")
        @Nullable
        List<String> sections,

        @Schema(description = "Whether it hears anything; true when left out", example = "true")
        boolean enabled,

        @Schema(
                description = "When it was disabled; missing while it is enabled",
                readOnly = true,
                example = "2024-05-05T04:30:00Z")
        @Nullable
        Instant disabledAt,

        @Schema(description = "Why it was disabled", readOnly = true, example = "the receiver answered 410") @Nullable
        String disabledReason,

        @Schema(
                description =
                        "Until when messages are signed with the former secret too; missing before the first change",
                readOnly = true,
                example = "2024-05-06T04:30:00Z")
        @Nullable
        Instant formerSecretUntil,

        @Schema(description = "When it was made", readOnly = true, example = "2024-05-02T13:05:00Z")
        Instant createdAt,

        @Schema(
                description = "Who made it, as the audit log calls them",
                readOnly = true,
                example = "key:018f3a52-7c1e-7b60-9d53-2f0c9f8e1a4b")
        String createdBy,

        @Schema(description = "When it was last changed", readOnly = true, example = "2024-05-02T13:05:00Z")
        Instant updatedAt) {

    /** The members that only the server sets. */
    public static final Set<String> READ_ONLY = Set.of(
            "id",
            "version",
            "disabledAt",
            "disabledReason",
            "formerSecretUntil",
            "createdAt",
            "createdBy",
            "updatedAt");

    public WebhookDeskView {
        events = events == null ? null : List.copyOf(events);
        sections = sections == null ? null : List.copyOf(sections);
    }

    /** The view of a webhook. */
    public static WebhookDeskView of(Webhook webhook) {
        List<WebhookEvent> events = webhook.events();
        List<String> sections =
                webhook.sections.stream().map(UUID::toString).sorted().toList();
        return new WebhookDeskView(
                webhook.id,
                webhook.version,
                webhook.name,
                webhook.url,
                events.isEmpty() ? null : events,
                sections.isEmpty() ? null : sections,
                webhook.enabled,
                webhook.disabledAt,
                webhook.disabledReason,
                webhook.formerSecretUntil,
                webhook.createdAt,
                webhook.createdBy,
                webhook.updatedAt);
    }
}
