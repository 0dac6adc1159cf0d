package org.khabar.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khabar.content.article.Article;
import org.khabar.content.article.ArticlePage;
import org.khabar.content.article.ArticleRepository;
import org.khabar.search.answer.SearchHit;
import org.khabar.search.answer.WordMatcher;
import org.khabar.view.Reading;
import org.khabar.view.article.ArticleView;
import org.khabar.view.article.ArticleViews;

/** Loads the articles that the index found. They come from the database: what is no longer public there is not shown. */
@ApplicationScoped
class FoundArticles {

    private final ArticleRepository articles;
    private final ArticleViews views;

    FoundArticles(ArticleRepository articles, ArticleViews views) {
        this.articles = articles;
        this.views = views;
    }

    /** The articles in the given order, each with what was asked for marked in it. */
    List<SearchHit> hits(Collection<UUID> ids, WordMatcher matcher, SearchParams params, Instant now) {
        if (ids.isEmpty()) {
            return List.of();
        }
        ArticlePage page = articles.publicOnes(ids, now);
        Map<UUID, Article> found =
                page.articles().stream().collect(Collectors.toMap(article -> article.id, Function.identity()));
        return ids.stream()
                .flatMap(id -> Stream.ofNullable(found.get(id)))
                .map(article -> SearchHit.of(article, view(article, page, params, now), matcher))
                .toList();
    }

    private ArticleView view(Article article, ArticlePage page, SearchParams params, Instant now) {
        Reading reading = params.list().reading(now);
        return params.list().isLite() ? views.lite(article, reading) : views.listed(article, page.media(), reading);
    }
}
