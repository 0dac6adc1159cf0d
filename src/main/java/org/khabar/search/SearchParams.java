package org.khabar.search;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.khabar.kit.problem.ProblemException;
import org.khabar.search.index.FacetName;
import org.khabar.search.index.SearchSort;
import org.khabar.view.query.ArticleListParams;
import org.khabar.view.query.ArticleSelectionParams;
import org.khabar.view.query.QueryWords;

/** Everything that can be asked of a search: words, and every filter of the list of articles. */
public record SearchParams(
        @Parameter(
                description =
                        "What is sought, in Devanagari or Roman letters: words, \"phrases\", `-without`, `this OR that`",
                required = true,
                example = "kanpur",
                schema = @Schema(type = SchemaType.STRING, minLength = 1, maxLength = 200))
        @QueryParam("q")
        @Nullable
        String q,

        @BeanParam ArticleSelectionParams selection,

        @Parameter(
                description = "Order",
                schema =
                        @Schema(
                                type = SchemaType.STRING,
                                enumeration = {"relevance", "-publishedAt"},
                                defaultValue = "relevance"))
        @QueryParam("sort")
        @Nullable
        String sort,

        @Parameter(
                description = "What is counted, separated by commas: party, candidate, constituency, state, section,"
                        + " author, year",
                example = "party,year")
        @QueryParam("facets")
        @Nullable
        String facets,

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
                example = "article.slug,article.headline,highlights")
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

    private static final int LONGEST = 200;

    /** The words that are sought. Throws a problem when they are missing, or too many. */
    String words() {
        if (q == null) {
            throw ProblemException.invalidParameter("q", "is missing: say what is sought");
        }
        if (q.length() > LONGEST) {
            throw ProblemException.invalidParameter("q", "has more than " + LONGEST + " characters");
        }
        return q;
    }

    /** In which order hits are wanted. */
    SearchSort order() {
        SearchSort order = QueryWords.one("sort", sort, SearchSort.class, SearchSort::word);
        return order == null ? SearchSort.RELEVANCE : order;
    }

    /** What is to be counted. */
    Set<FacetName> counted() {
        return QueryWords.several("facets", facets, FacetName.class, FacetName::word);
    }

    /** The same filters and shape as those of a list of articles, whose order and place mean nothing here. */
    ArticleListParams list() {
        return new ArticleListParams(
                selection, null, limit, null, count, include, body, profile, fields, script, acceptLanguage);
    }
}
