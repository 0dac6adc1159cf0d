package org.khabar.api;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.khabar.content.article.Article;
import org.khabar.content.article.ArticlePage;
import org.khabar.content.article.ArticleRepository;
import org.khabar.content.article.FilterResolver;
import org.khabar.content.listing.ArticleQuery;
import org.khabar.kit.http.Cached;
import org.khabar.kit.page.Page;
import org.khabar.view.BodyForm;
import org.khabar.view.Reading;
import org.khabar.view.article.ArticlePages;
import org.khabar.view.article.ArticleView;
import org.khabar.view.article.ArticleViews;
import org.khabar.view.exchange.FormatParams;
import org.khabar.view.query.ArticleListParams;
import org.khabar.view.query.ArticleParams;
import org.khabar.view.query.ArticleRef;

/** Articles, as lists and one by one. */
@Path("/v1/articles")
@org.eclipse.microprofile.openapi.annotations.tags.Tag(name = "Articles")
public class ArticleResource {

    private final ArticleRepository articles;
    private final FilterResolver filters;
    private final ArticleViews views;
    private final Clock clock;

    ArticleResource(ArticleRepository articles, FilterResolver filters, ArticleViews views, Clock clock) {
        this.articles = articles;
        this.filters = filters;
        this.views = views;
        this.clock = clock;
    }

    @GET
    @Cached(language = true)
    @Produces({MediaType.APPLICATION_JSON, "application/ld+json", "application/vnd.iptc.ninjs+json"})
    @Operation(operationId = "listArticles", summary = "Articles, newest first, by any filter")
    public Page<ArticleView> list(@BeanParam ArticleListParams params, @BeanParam FormatParams format) {
        Instant now = clock.instant();
        ArticleQuery query = params.query(filters, now);
        Reading reading = format.reading(params.reading(now), params.fields(), params.profile(), params.script());
        ArticlePage page = articles.page(query, reading.body() != BodyForm.NONE);
        Long total = params.page().exactCount() ? articles.count(query) : null;
        return ArticlePages.of(page, query, new ArticlePages.Shape(params.isLite(), reading), views, total);
    }

    @GET
    @Path("/{ref}")
    @Cached(language = true)
    @Produces({MediaType.APPLICATION_JSON, "application/ld+json", "application/vnd.iptc.ninjs+json"})
    @Operation(
            operationId = "getArticle",
            summary = "One article with its body",
            description =
                    "`ref` is the article's identifier, its short identifier or its slug. Any other text before the"
                            + " short identifier answers 301 to the canonical slug; an article that was withdrawn answers 410.")
    public ArticleView one(
            @Parameter(description = "Identifier, short identifier or slug") @PathParam("ref") String ref,
            @BeanParam ArticleParams params,
            @BeanParam FormatParams format) {
        Instant now = clock.instant();
        Reading reading = format.reading(params.reading(now), params.fields(), null, params.script());
        Article article = ArticleRef.of(ref).find(articles, now, "");
        return views.whole(article, articles.mediaOf(article, reading.body() != BodyForm.NONE), reading);
    }
}
