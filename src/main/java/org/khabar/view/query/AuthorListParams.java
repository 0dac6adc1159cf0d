package org.khabar.view.query;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.khabar.content.author.Author;
import org.khabar.content.author.AuthorQuery;
import org.khabar.content.name.Language;
import org.khabar.kit.page.Cursor;
import org.khabar.kit.page.PageRequest;

/** What can be asked of the list of authors. */
public record AuthorListParams(
        @Parameter(
                description = "Language of names and of their order; by default as Accept-Language prefers, else Hindi",
                schema =
                        @Schema(
                                type = SchemaType.STRING,
                                enumeration = {"hi", "en"}))
        @QueryParam("language")
        @Nullable
        String language,

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
        String count,

        @Parameter(description = "Only these members of each item, dotted, separated by commas", example = "slug,name")
        @QueryParam("fields")
        @Nullable
        String fields,

        @Parameter(
                description = "`latn` writes all texts in Roman letters and names in English where they have one",
                schema =
                        @Schema(
                                type = SchemaType.STRING,
                                enumeration = {"deva", "latn"},
                                defaultValue = "deva"))
        @QueryParam("script")
        @Nullable
        String script,

        @Parameter(hidden = true) @HeaderParam("Accept-Language") @Nullable
        String acceptLanguage) {

    /** The query that the parameters mean. */
    public AuthorQuery query() {
        AuthorQuery query = new AuthorQuery(names(), page().limit(), null);
        return cursor == null ? query : new AuthorQuery(query.language(), query.limit(), place(query, cursor));
    }

    /** Which page is wanted. */
    public PageRequest page() {
        return PageRequest.of(limit, cursor, count);
    }

    /** The language to name and sort authors in. */
    public Language names() {
        return QueryWords.language(language, script, acceptLanguage);
    }

    /** The cursor of the page that begins behind an author. */
    public static String cursor(AuthorQuery query, Author last) {
        String key = query.language() == Language.HI ? last.sortKeyInHindi : last.sortKeyInEnglish;
        return Cursor.encode(query.fingerprint(), List.of(key, last.id.toString()));
    }

    private static AuthorQuery.Place place(AuthorQuery query, String cursor) {
        List<String> values = Cursor.decode(cursor, query.fingerprint());
        return new AuthorQuery.Place(values.get(0), UUID.fromString(values.get(1)));
    }
}
