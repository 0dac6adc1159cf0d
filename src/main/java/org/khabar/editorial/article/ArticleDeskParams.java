package org.khabar.editorial.article;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.khabar.content.article.Article;
import org.khabar.content.article.ArticleStatus;
import org.khabar.content.editing.DeskQuery;
import org.khabar.kit.page.Cursor;
import org.khabar.kit.page.Page;
import org.khabar.kit.page.PageRequest;
import org.khabar.kit.problem.ProblemException;

/** What can be asked of the list of articles in any state. */
record ArticleDeskParams(
        @Parameter(
                description = "Only those with this status",
                schema =
                        @Schema(
                                type = SchemaType.STRING,
                                enumeration = {"draft", "scheduled", "published", "archived"}))
        @QueryParam("status")
        @Nullable
        String status,

        @Parameter(description = "Only those that this actor began", example = "key:bootstrap")
        @QueryParam("createdBy")
        @Nullable
        String createdBy,

        @Parameter(description = "Those in the trash instead of the others") @QueryParam("trashed") @Nullable
        Boolean trashed,

        @Parameter(
                description = "At most so many",
                schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "100", defaultValue = "20"))
        @QueryParam("limit")
        @Nullable
        Integer limit,

        @Parameter(description = "Where to go on: the `page.next` of the page before") @QueryParam("cursor") @Nullable
        String cursor) {

    /** The query that the parameters mean. */
    DeskQuery query() {
        ArticleStatus wanted = status == null ? null : status(status);
        return new DeskQuery(wanted, createdBy, isTrashed(), page().limit(), cursor == null ? null : place(cursor));
    }

    /** Cuts the page out of the rows. */
    Page<Article> cut(List<Article> rows) {
        return Page.cut(
                rows,
                page(),
                last -> Cursor.encode(fingerprint(), List.of(last.savedAt.toString(), last.id.toString())),
                null);
    }

    private boolean isTrashed() {
        return trashed != null && trashed;
    }

    private PageRequest page() {
        return PageRequest.of(limit, cursor, null);
    }

    private String fingerprint() {
        return "desk|" + status + "|" + createdBy + "|" + isTrashed();
    }

    private DeskQuery.Place place(String cursor) {
        List<String> values = Cursor.decode(cursor, fingerprint());
        return new DeskQuery.Place(Instant.parse(values.get(0)), UUID.fromString(values.get(1)));
    }

    private static ArticleStatus status(String word) {
        for (ArticleStatus status : ArticleStatus.values()) {
            if (status.word().equals(word)) {
                return status;
            }
        }
        throw ProblemException.invalidParameter("status", "must be draft, scheduled, published or archived");
    }
}
