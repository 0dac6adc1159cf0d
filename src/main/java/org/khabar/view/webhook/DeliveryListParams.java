package org.khabar.view.webhook;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.khabar.content.webhook.DeliveryQuery;
import org.khabar.content.webhook.DeliveryState;
import org.khabar.content.webhook.WebhookDelivery;
import org.khabar.kit.page.Cursor;
import org.khabar.kit.page.PageRequest;
import org.khabar.kit.problem.ProblemException;

/** What can be asked of the log of a webhook's deliveries. */
public record DeliveryListParams(
        @Parameter(
                description = "Only those that have come so far",
                schema =
                        @Schema(
                                type = SchemaType.STRING,
                                enumeration = {"waiting", "delivered", "failed", "cancelled"}))
        @QueryParam("state")
        @Nullable
        String state,

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
    public DeliveryQuery query(UUID webhook) {
        DeliveryQuery query = new DeliveryQuery(webhook, wanted(), page().limit(), null);
        return cursor == null
                ? query
                : query.behind(UUID.fromString(
                        Cursor.decode(cursor, query.fingerprint()).getFirst()));
    }

    /** Which page is wanted. */
    public PageRequest page() {
        return PageRequest.of(limit, cursor, count);
    }

    /** The cursor of the page that begins behind a delivery. */
    public static String cursor(DeliveryQuery query, WebhookDelivery last) {
        return Cursor.encode(query.fingerprint(), List.of(last.id.toString()));
    }

    private @Nullable DeliveryState wanted() {
        if (state == null) {
            return null;
        }
        List<DeliveryState> all = List.of(DeliveryState.values());
        return all.stream()
                .filter(one -> one.word().equals(state))
                .findFirst()
                .orElseThrow(() -> ProblemException.invalidParameter(
                        "state",
                        "must be one of "
                                + all.stream().map(DeliveryState::word).collect(Collectors.joining(", "))));
    }
}
