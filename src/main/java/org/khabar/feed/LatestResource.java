package org.khabar.feed;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.khabar.content.article.ArticlePage;
import org.khabar.content.article.ArticleRepository;
import org.khabar.content.article.FilterResolver;
import org.khabar.content.listing.ArticleQuery;
import org.khabar.content.listing.ArticleSort;
import org.khabar.content.surrogate.ListKeys;
import org.khabar.feed.latest.LatestPoll;
import org.khabar.feed.latest.SinceParams;
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
    private final LatestPoll poll;
    private final Clock clock;

    LatestResource(
            ArticleRepository articles, FilterResolver filters, ArticleViews views, LatestPoll poll, Clock clock) {
        this.articles = articles;
        this.filters = filters;
        this.views = views;
        this.poll = poll;
        this.clock = clock;
    }

    @GET
    @Blocking
    @Produces(MediaType.APPLICATION_JSON)
    @Cached(maxAge = 10, language = true)
    @Operation(operationId = "listLatest", summary = "The newest articles, by any filter", description = """
                    Takes every filter of the article list; the order is always newest first. Each answer has a link `monitor`:
                    the same list with `since`, which holds only what came into it since then, or answers 304. With `wait`
                    it is answered when there is news, or when so many seconds are over.""")
    public CompletionStage<RestResponse<Page<ArticleView>>> latest(
            @BeanParam ArticleListParams params, @BeanParam SinceParams news) {
        ArticleQuery query = params.query(filters, clock.instant());
        if (query.sort() != ArticleSort.NEWEST) {
            throw ProblemException.invalidParameter("sort", "is always " + ArticleSort.NEWEST.word() + " here");
        }
        news.require(params);
        return news.since() == null
                ? CompletableFuture.completedFuture(poll.first(query, list -> page(list, params)))
                : poll.since(query, news, some -> page(some, params).withKeys(ListKeys.ofPage(query, false, false)));
    }

    private Page<ArticleView> page(ArticleQuery query, ArticleListParams params) {
        Instant now = query.visibleAt();
        ArticlePage page = articles.page(query, params.reading(now).body() != BodyForm.NONE);
        Long total = params.page().exactCount() ? articles.count(query) : null;
        return ArticlePages.of(page, query, params, views, total);
    }
}
