package org.khabar.view.query;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.khabar.content.article.FilterResolver;
import org.khabar.content.listing.ArticleQuery;
import org.khabar.content.listing.ArticleSort;
import org.khabar.content.name.Language;
import org.khabar.kit.page.Cursor;
import org.khabar.kit.page.PageRequest;
import org.khabar.view.BodyForm;
import org.khabar.view.Include;
import org.khabar.view.Profile;
import org.khabar.view.Reading;

/** Everything that can be asked of a list of articles. In each filter a comma means any of, a repeated parameter all of. */
public record ArticleListParams(
        @BeanParam ArticleSelectionParams selection,

        @Parameter(
                description = "Order",
                schema =
                        @Schema(
                                type = SchemaType.STRING,
                                enumeration = {"-publishedAt", "publishedAt", "-updatedAt"},
                                defaultValue = "-publishedAt"))
        @QueryParam("sort")
        @Nullable
        String sort,

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

        @Parameter(
                description = "Relations to expand, separated by commas: author, section, tags, related, translations",
                example = "author")
        @QueryParam("include")
        @Nullable
        String include,

        @Parameter(
                description = "Form of the bodies",
                schema =
                        @Schema(
                                type = SchemaType.STRING,
                                enumeration = {"blocks", "html", "text", "none"},
                                defaultValue = "none"))
        @QueryParam("body")
        @Nullable
        String body,

        @Parameter(
                description = "`lite` leaves out all but what a line of text and a small picture need",
                schema =
                        @Schema(
                                type = SchemaType.STRING,
                                enumeration = {"full", "lite"},
                                defaultValue = "full"))
        @QueryParam("profile")
        @Nullable
        String profile,

        @Parameter(
                description = "Only these members of each item, dotted, separated by commas",
                example = "slug,headline,byline.name")
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

    /** The query that the parameters mean; slugs are looked up in one statement. Throws a problem for what means nothing. */
    public ArticleQuery query(FilterResolver resolver, Instant now) {
        ArticleSort order =
                sort == null ? ArticleSort.NEWEST : QueryWords.one("sort", sort, ArticleSort.class, ArticleSort::word);
        ArticleQuery query =
                selection.query(resolver, now, page().limit()).sorted(order == null ? ArticleSort.NEWEST : order);
        return cursor == null ? query : query.after(place(query, cursor));
    }

    /** Which page is wanted. */
    public PageRequest page() {
        return PageRequest.of(limit, cursor, count);
    }

    /** How the articles are shown. */
    public Reading reading(Instant now) {
        return new Reading(nameLanguage(), now, includes(), bodyForm());
    }

    /** Whether the articles are cut down for slow phones. */
    public boolean isLite() {
        return QueryWords.one("profile", profile, Profile.class, Profile::word) == Profile.LITE;
    }

    private Language nameLanguage() {
        return QueryWords.language(selection.filters().language(), script, acceptLanguage);
    }

    private Set<Include> includes() {
        return QueryWords.several("include", include, Include.class, Include::word);
    }

    private BodyForm bodyForm() {
        BodyForm form = QueryWords.one("body", body, BodyForm.class, BodyForm::word);
        return form == null ? BodyForm.NONE : form;
    }

    /** The cursor of the page that begins behind a place. */
    public static String cursor(ArticleQuery query, ArticleQuery.Place place) {
        return Cursor.encode(
                query.fingerprint(), List.of(place.at().toString(), place.id().toString()));
    }

    /** The place that a cursor of the query names. Throws a problem for one of another list. */
    public static ArticleQuery.Place place(ArticleQuery query, String cursor) {
        List<String> values = Cursor.decode(cursor, query.fingerprint());
        return new ArticleQuery.Place(Instant.parse(values.get(0)), UUID.fromString(values.get(1)));
    }
}
