package org.khabar.view.query;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.khabar.content.media.Media;
import org.khabar.content.media.MediaKind;
import org.khabar.content.media.MediaQuery;
import org.khabar.kit.page.Cursor;
import org.khabar.kit.page.PageRequest;

/** What can be asked of the list of media items. */
public record MediaListParams(
        @Parameter(
                description = "Only items of this kind",
                schema =
                        @Schema(
                                type = SchemaType.STRING,
                                enumeration = {"image", "video", "audio"}))
        @QueryParam("kind")
        @Nullable
        String kind,

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
    public MediaQuery query() {
        MediaKind only = QueryWords.one("kind", kind, MediaKind.class, MediaKind::word);
        MediaQuery query = new MediaQuery(only, page().limit(), null);
        return cursor == null ? query : new MediaQuery(only, query.limit(), place(query, cursor));
    }

    /** Which page is wanted. */
    public PageRequest page() {
        return PageRequest.of(limit, cursor, count);
    }

    /** The cursor of the page that begins behind an item. */
    public static String cursor(MediaQuery query, Media last) {
        return Cursor.encode(query.fingerprint(), List.of(last.createdAt.toString(), last.id.toString()));
    }

    private static MediaQuery.Place place(MediaQuery query, String cursor) {
        List<String> values = Cursor.decode(cursor, query.fingerprint());
        return new MediaQuery.Place(Instant.parse(values.get(0)), UUID.fromString(values.get(1)));
    }
}
