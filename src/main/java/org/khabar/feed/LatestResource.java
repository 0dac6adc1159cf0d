package org.khabar.feed;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.khabar.content.article.ArticlePage;
import org.khabar.content.article.ArticleRepository;
import org.khabar.content.article.FilterResolver;
import org.khabar.content.listing.ArticleQuery;
import org.khabar.content.listing.ArticleSort;
import org.khabar.kit.http.Cached;
import org.khabar.kit.page.Page;
import org.khabar.kit.problem.ProblemException;
import org.khabar.view.BodyForm;
import org.khabar.view.article.ArticlePages;
import org.khabar.view.article.ArticleView;
import org.khabar.view.article.ArticleViews;
import org.khabar.view.query.ArticleListParams;

/** What is newest: the list that front-ends poll. */
@Path("/v1/latest")
@org.eclipse.microprofile.openapi.annotations.tags.Tag(name = "Latest")
public class LatestResource {

    private final ArticleRepository articles;
    private final FilterResolver filters;
    private final ArticleViews views;
    private final Clock clock;

    LatestResource(ArticleRepository articles, FilterResolver filters, ArticleViews views, Clock clock) {
        this.articles = articles;
        this.filters = filters;
        this.views = views;
        this.clock = clock;
    }

    @GET
    @Cached(maxAge = 10, language = true)
    @Operation(
            operationId = "listLatest",
            summary = "The newest articles, by any filter",
            description = "Takes every filter of the article list; the order is always newest first.")
    public Page<ArticleView> latest(@BeanParam ArticleListParams params) {
        Instant now = clock.instant();
        ArticleQuery query = params.query(filters, now);
        if (query.sort() != ArticleSort.NEWEST) {
            throw ProblemException.invalidParameter("sort", "is always " + ArticleSort.NEWEST.word() + " here");
        }
        ArticlePage page = articles.page(query, params.reading(now).body() != BodyForm.NONE);
        Long total = params.page().exactCount() ? articles.count(query) : null;
        return ArticlePages.of(page, query, params, views, total);
    }
}
