package org.khabar.view.article;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khabar.content.article.Article;
import org.khabar.content.article.ArticlePage;
import org.khabar.content.listing.ArticleQuery;
import org.khabar.kit.page.Page;
import org.khabar.view.Reading;
import org.khabar.view.query.ArticleListParams;

/** Wraps articles that were loaded as a page of a list. */
public final class ArticlePages {

    private ArticlePages() {}

    /** A page of the list that the parameters ask for; the total is null unless it was asked for. */
    public static Page<ArticleView> of(
            ArticlePage page, ArticleQuery query, ArticleListParams params, ArticleViews views, @Nullable Long total) {
        Reading reading = params.reading(query.visibleAt());
        String next = page.next() == null ? null : ArticleListParams.cursor(query, page.next());
        List<ArticleView> items = page.articles().stream()
                .map(article ->
                        params.isLite() ? views.lite(article, reading) : views.listed(article, page.media(), reading))
                .toList();
        return Page.of(items, query.slice().limit(), next, total).withKeys("articles");
    }

    /** Cards of articles in the given order, a list that has no further page. */
    public static Page<ArticleSummary> of(List<Article> articles, ArticleViews views, Reading reading) {
        List<ArticleSummary> items = articles.stream()
                .map(article -> views.summary(article, reading))
                .toList();
        return Page.of(items, Math.max(1, items.size()), null, null);
    }
}
