package org.khabar.view.query;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.khabar.content.key.ApiKey;
import org.khabar.content.key.KeyQuery;
import org.khabar.kit.page.Cursor;
import org.khabar.kit.page.PageRequest;

/** What can be asked of the list of keys. */
public record KeyListParams(
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
    public KeyQuery query() {
        UUID before = cursor == null
                ? null
                : UUID.fromString(Cursor.decode(cursor, KeyQuery.FINGERPRINT).getFirst());
        return new KeyQuery(page().limit(), before);
    }

    /** Which page is wanted. */
    public PageRequest page() {
        return PageRequest.of(limit, cursor, count);
    }

    /** The cursor of the page that begins behind a key. */
    public static String cursor(ApiKey last) {
        return Cursor.encode(KeyQuery.FINGERPRINT, List.of(last.id.toString()));
    }
}
