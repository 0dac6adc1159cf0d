package org.khabar.content.article;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Keeps the listing true to the articles: whoever changes an article in a way that lists show, files it again. */
@ApplicationScoped
public class ListingRepository implements PanacheRepositoryBase<ArticleListing, ArticleListing.Key> {

    /** Lists the article under exactly what it belongs under now; under nothing unless it is published. */
    void file(Article article) {
        Set<UUID> wanted = new HashSet<>(isListed(article) ? Facets.of(article) : Set.of());
        List<ArticleListing> rows = list("articleId", article.id);
        for (ArticleListing row : rows) {
            if (wanted.remove(row.facetId)) {
                row.refile(article);
            } else {
                delete(row);
            }
        }
        wanted.forEach(facet -> persist(new ArticleListing(article, facet)));
    }

    /** Lists an article that is new to the database: there is nothing to look up. */
    public void fileNew(Article article) {
        if (isListed(article)) {
            Facets.of(article).forEach(facet -> persist(new ArticleListing(article, facet)));
        }
    }

    private static boolean isListed(Article article) {
        return article.status == ArticleStatus.PUBLISHED && article.trashedAt == null;
    }
}
