package org.khabar.view.article;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khabar.content.article.Article;
import org.khabar.content.article.ArticlePage;
import org.khabar.content.listing.ArticleQuery;
import org.khabar.content.surrogate.ListKeys;
import org.khabar.kit.page.Page;
import org.khabar.view.Reading;
import org.khabar.view.query.ArticleListParams;

/** Wraps articles that were loaded as a page of a list. */
public final class ArticlePages {

    private ArticlePages() {}

    /** How articles are shown on a page; those for slow phones whatever else is asked for. */
    public record Shape(boolean lite, Reading reading) {}

    /** A page of the list that the parameters ask for; the total is null unless it was asked for. */
    public static Page<ArticleView> of(
            ArticlePage page, ArticleQuery query, ArticleListParams params, ArticleViews views, @Nullable Long total) {
        return of(page, query, new Shape(params.isLite(), params.reading(query.visibleAt())), views, total);
    }

    /** The same in a shape that other parameters decide along. */
    public static Page<ArticleView> of(
            ArticlePage page, ArticleQuery query, Shape shape, ArticleViews views, @Nullable Long total) {
        Reading reading = shape.reading;
        String next = page.next() == null ? null : ArticleListParams.cursor(query, page.next());
        List<ArticleView> items = page.articles().stream()
                .map(article ->
                        shape.lite ? views.lite(article, reading) : views.listed(article, page.media(), reading))
                .toList();
        return Page.of(items, query.slice().limit(), next, total)
                .withKeys(ListKeys.ofPage(query, next != null, total != null));
    }

    /**
     * Cards of what to read after an article, a list that has no further page.
     *
     * @param further keys of what decided which they are
     */
    public static Page<ArticleSummary> related(
            Article article, List<Article> related, ArticleViews views, Reading reading, Set<String> further) {
        List<ArticleSummary> items =
                related.stream().map(other -> views.summary(other, reading)).toList();
        Set<String> keys = new HashSet<>(Stamp.withLinks(article).keys());
        keys.addAll(further);
        keys.addAll(ListKeys.ofNewest(article.tags.stream().map(tag -> tag.id).collect(Collectors.toSet())));
        return Page.of(items, Math.max(1, items.size()), null, null).withKeys(keys);
    }
}
