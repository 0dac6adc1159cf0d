package org.khabar.view.webhook;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.khabar.content.webhook.Webhook;
import org.khabar.content.webhook.WebhookQuery;
import org.khabar.kit.page.Cursor;
import org.khabar.kit.page.PageRequest;

/** What can be asked of the list of webhooks. */
public record WebhookListParams(
        @Parameter(
                description = "At most so many",
                schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "100", defaultValue = "20"))
        @QueryParam("limit")
        @Nullable
        Integer limit,

        @Parameter(description = "Where to go on: the `page.next` of the page before") @QueryParam("cursor") @Nullable
        String cursor,

        @Parameter(
                description = "`exact` adds `page.total`",
                schema =
                        @Schema(
                                type = SchemaType.STRING,
                                enumeration = {"exact"}))
        @QueryParam("count")
        @Nullable
        String count) {

    /** The query that the parameters mean. */
    public WebhookQuery query() {
        UUID before = cursor == null
                ? null
                : UUID.fromString(
                        Cursor.decode(cursor, WebhookQuery.FINGERPRINT).getFirst());
        return new WebhookQuery(page().limit(), before);
    }

    /** Which page is wanted. */
    public PageRequest page() {
        return PageRequest.of(limit, cursor, count);
    }

    /** The cursor of the page that begins behind a webhook. */
    public static String cursor(Webhook last) {
        return Cursor.encode(WebhookQuery.FINGERPRINT, List.of(last.id.toString()));
    }
}
