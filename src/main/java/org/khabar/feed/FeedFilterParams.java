package org.khabar.feed;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.khabar.content.article.FilterResolver;
import org.khabar.content.listing.ArticleQuery;
import org.khabar.content.name.Language;
import org.khabar.kit.page.PageRequest;
import org.khabar.view.query.ArticleSelectionParams;
import org.khabar.view.query.QueryWords;

/** What can be asked of a feed of any articles: the filters of the article list, in the same words. */
public record FeedFilterParams(
        @BeanParam ArticleSelectionParams selection,

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
        return selection.query(resolver, now, page().limit());
    }

    /** The language to name things in. */
    Language names() {
        return QueryWords.language(selection.filters().language(), acceptLanguage);
    }
}
