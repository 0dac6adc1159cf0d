package org.khabar.view.query;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.khabar.content.change.AuditEntry;
import org.khabar.content.change.AuditQuery;
import org.khabar.kit.page.Cursor;
import org.khabar.kit.page.PageRequest;

/** What can be asked of the audit log. */
public record AuditListParams(
        @Parameter(
                description = "Only what this actor did: `actor.id` of an entry",
                example = "key:018f3a52-7c1e-7b60-9d53-2f0c9f8e1a4b")
        @QueryParam("actor")
        @Nullable
        String actor,

        @Parameter(description = "Only what was done to this thing", example = "018f3a52-7c1e-7b60-9d53-2f0c9f8e1a44")
        @QueryParam("entity")
        @Nullable
        UUID entity,

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
    public AuditQuery query() {
        AuditQuery query = new AuditQuery(actor, entity, page().limit(), null);
        return cursor == null
                ? query
                : query.behind(Long.parseLong(
                        Cursor.decode(cursor, query.fingerprint()).getFirst()));
    }

    /** Which page is wanted. */
    public PageRequest page() {
        return PageRequest.of(limit, cursor, count);
    }

    /** The cursor of the page that begins behind an entry. */
    public static String cursor(AuditQuery query, AuditEntry last) {
        return Cursor.encode(query.fingerprint(), List.of(Long.toString(last.seq)));
    }
}
