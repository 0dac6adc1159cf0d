package org.khabar.search;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.khabar.content.article.Article;
import org.khabar.content.article.ArticleRepository;
import org.khabar.kit.http.Cached;
import org.khabar.kit.page.Page;
import org.khabar.search.answer.SearchView;
import org.khabar.view.Reading;
import org.khabar.view.article.ArticlePages;
import org.khabar.view.article.ArticleSummary;
import org.khabar.view.article.ArticleViews;
import org.khabar.view.query.ArticleRef;
import org.khabar.view.query.OneParams;

/** What to read next: stands here because the index knows it. */
@Path("/v1/articles/{ref}/related")
@org.eclipse.microprofile.openapi.annotations.tags.Tag(name = "Articles")
public class RelatedResource {

    private final ArticleRepository articles;
    private final RelatedArticles related;
    private final ArticleViews views;
    private final Clock clock;

    RelatedResource(ArticleRepository articles, RelatedArticles related, ArticleViews views, Clock clock) {
        this.articles = articles;
        this.related = related;
        this.views = views;
        this.clock = clock;
    }

    @GET
    @Cached(language = true)
    @Operation(
            operationId = "listRelatedArticles",
            summary = "What to read next",
            description = "The editor's links first, then articles in the same language that share tags, the rare ones"
                    + " counting more, or say about the same; of those that are as alike, newer ones first.")
    public Page<ArticleSummary> related(
            @Parameter(description = "Identifier, short identifier or slug") @PathParam("ref") String ref,
            @BeanParam OneParams params) {
        Instant now = clock.instant();
        Article article = ArticleRef.of(ref).find(articles, now, "/related");
        Reading reading = Reading.plain(params.names(), now);
        return ArticlePages.related(article, related.of(article, now), views, reading, Set.of(SearchView.KEY));
    }
}
