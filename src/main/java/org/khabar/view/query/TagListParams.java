package org.khabar.view.query;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.khabar.content.name.Language;
import org.khabar.content.tag.Tag;
import org.khabar.content.tag.TagQuery;
import org.khabar.content.tag.TagType;
import org.khabar.kit.page.Cursor;
import org.khabar.kit.page.PageRequest;
import org.khabar.kit.problem.ProblemException;
import org.khabar.kit.text.SearchKey;

/** What can be asked of every list of tags. */
public record TagListParams(
        @Parameter(description = "The beginning of any word of any name or alias, in either script", example = "क")
        @QueryParam("q")
        @Nullable
        String q,

        @Parameter(
                description = "Order by name, from either end",
                schema =
                        @Schema(
                                type = SchemaType.STRING,
                                enumeration = {"name", "-name"},
                                defaultValue = "name"))
        @QueryParam("sort")
        @Nullable
        String sort,

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

    /** The query for tags of a type, or of all types in one list, with their own facts and ties. */
    public TagQuery query(@Nullable TagType type, TagQuery.Facts facts, Map<TagQuery.Tie, Set<UUID>> ties) {
        TagQuery.Slice slice = new TagQuery.Slice(page().limit(), null);
        TagQuery query = new TagQuery(type, named(), facts, ties, new TagQuery.Order(names(), isDescending()), slice);
        return cursor == null ? query : query.after(place(query, cursor));
    }

    /** Which page is wanted. */
    public PageRequest page() {
        return PageRequest.of(limit, cursor, count);
    }

    /** The language to name and sort things in. */
    public Language names() {
        return QueryWords.language(language, script, acceptLanguage);
    }

    /** The cursor of the page that begins behind a tag. */
    public static String cursor(TagQuery query, Tag last) {
        String key = query.order().language() == Language.HI ? last.sortKeyInHindi : last.sortKeyInEnglish;
        return Cursor.encode(query.fingerprint(), List.of(key, last.id.toString()));
    }

    private @Nullable String named() {
        if (q != null && SearchKey.of(q).isEmpty()) {
            throw ProblemException.invalidParameter("q", "holds no letter or digit");
        }
        return q;
    }

    private boolean isDescending() {
        if (sort == null || sort.equals("name")) {
            return false;
        }
        if (sort.equals("-name")) {
            return true;
        }
        throw ProblemException.invalidParameter("sort", "\"" + sort + "\" is none of name, -name");
    }

    private static TagQuery.Place place(TagQuery query, String cursor) {
        List<String> values = Cursor.decode(cursor, query.fingerprint());
        return new TagQuery.Place(values.get(0), UUID.fromString(values.get(1)));
    }
}
