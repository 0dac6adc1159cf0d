package org.khabar.feed;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.khabar.content.article.FilterResolver;
import org.khabar.content.listing.ArticleFilter;
import org.khabar.content.listing.ArticleQuery;
import org.khabar.content.listing.FilterName;
import org.khabar.content.name.Language;
import org.khabar.kit.page.PageRequest;
import org.khabar.view.query.QueryWords;

/** What can be asked of a feed of any articles: the filters of the article list, in the same words. */
public record FeedFilterParams(
        @Parameter(description = "In these sections or those below them") @QueryParam("section")
        List<String> section,

        @Parameter(description = "By these authors") @QueryParam("author")
        List<String> author,

        @Parameter(description = "About these parties; `bjp,inc` means either, `!bjp` means not") @QueryParam("party")
        List<String> party,

        @Parameter(description = "About these candidates") @QueryParam("candidate")
        List<String> candidate,

        @Parameter(description = "About these constituencies") @QueryParam("constituency")
        List<String> constituency,

        @Parameter(description = "About these elections") @QueryParam("election")
        List<String> election,

        @Parameter(description = "About these alliances") @QueryParam("alliance")
        List<String> alliance,

        @Parameter(description = "About these states, or about a constituency or place in them") @QueryParam("state")
        List<String> state,

        @Parameter(description = "About these places") @QueryParam("place")
        List<String> place,

        @Parameter(description = "About these topics") @QueryParam("topic")
        List<String> topic,

        @Parameter(description = "Of these kinds: story, live, video, gallery, opinion, explainer") @QueryParam("kind")
        List<String> kind,

        @Parameter(description = "In these languages, BCP 47; a single `hi` or `en` also picks the language of names")
        @QueryParam("language")
        List<String> language,

        @Parameter(
                description = "Published after this instant, or after this day began in India",
                example = "2023-01-01T00:00:00Z")
        @QueryParam("publishedAfter")
        @Nullable
        String publishedAfter,

        @Parameter(description = "Published before this instant, or before this day began in India")
        @QueryParam("publishedBefore")
        @Nullable
        String publishedBefore,

        @Parameter(description = "Changed after this instant, or after this day began in India")
        @QueryParam("updatedAfter")
        @Nullable
        String updatedAfter,

        @Parameter(description = "Only these articles, by identifier, at most 100, separated by commas")
        @QueryParam("ids")
        @Nullable
        String ids,

        @Parameter(
                description = "At most so many items",
                schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "100", defaultValue = "20"))
        @QueryParam("limit")
        @Nullable
        Integer limit,

        @Parameter(description = "Where to go on: the address that the feed gives as `next` has it")
        @QueryParam("cursor")
        @Nullable
        String cursor,

        @Parameter(hidden = true) @HeaderParam("Accept-Language") @Nullable
        String acceptLanguage) {

    /** Which stretch is wanted. */
    PageRequest page() {
        return PageRequest.of(limit, cursor, null);
    }

    /** The list that the filters mean, from its newest end. Throws a problem for what means nothing. */
    ArticleQuery query(FilterResolver resolver, Instant now) {
        return ArticleQuery.published(now, page().limit())
                .where(
                        resolver.resolve(ArticleFilter.of(filters())),
                        QueryWords.uuids("ids", ids, PageRequest.MOST),
                        times());
    }

    /** The language to name things in. */
    Language names() {
        return QueryWords.language(language, acceptLanguage);
    }

    private Map<FilterName, List<String>> filters() {
        Map<FilterName, List<String>> filters = new EnumMap<>(FilterName.class);
        filters.put(FilterName.SECTION, section);
        filters.put(FilterName.AUTHOR, author);
        filters.put(FilterName.PARTY, party);
        filters.put(FilterName.CANDIDATE, candidate);
        filters.put(FilterName.CONSTITUENCY, constituency);
        filters.put(FilterName.ELECTION, election);
        filters.put(FilterName.ALLIANCE, alliance);
        filters.put(FilterName.STATE, state);
        filters.put(FilterName.PLACE, place);
        filters.put(FilterName.TOPIC, topic);
        filters.put(FilterName.KIND, kind);
        filters.put(FilterName.LANGUAGE, language);
        return filters;
    }

    private ArticleQuery.Times times() {
        QueryWords.requireSpan("publishedAfter", publishedAfter, "publishedBefore", publishedBefore);
        return new ArticleQuery.Times(
                QueryWords.instant("publishedAfter", publishedAfter),
                QueryWords.instant("publishedBefore", publishedBefore),
                QueryWords.instant("updatedAfter", updatedAfter));
    }
}
