package org.khabar.view.query;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.khabar.content.article.FilterResolver;
import org.khabar.content.listing.ArticleQuery;
import org.khabar.kit.page.PageRequest;

/** Which articles are wanted, wherever articles are listed: the filters, spans of time, and single ones. */
public record ArticleSelectionParams(
        @BeanParam ArticleFilterParams filters,

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
        String ids) {

    /** The query that the parameters mean; slugs are looked up in one statement. Throws a problem for what means nothing. */
    public ArticleQuery query(FilterResolver resolver, Instant now, int limit) {
        return ArticleQuery.published(now, limit)
                .where(resolver.resolve(filters.filter()), QueryWords.uuids("ids", ids, PageRequest.MOST), times());
    }

    private ArticleQuery.Times times() {
        QueryWords.requireSpan("publishedAfter", publishedAfter, "publishedBefore", publishedBefore);
        return new ArticleQuery.Times(
                QueryWords.instant("publishedAfter", publishedAfter),
                QueryWords.instant("publishedBefore", publishedBefore),
                QueryWords.instant("updatedAfter", updatedAfter));
    }
}
