package org.khabar.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.khabar.content.article.Article;
import org.khabar.content.article.RelatedRepository;
import org.khabar.content.listing.ArticleQuery;
import org.khabar.content.listing.FacetGroup;
import org.khabar.content.listing.Facets;
import org.khabar.content.listing.FilterName;
import org.khabar.search.index.ArticleIndex;
import org.khabar.search.index.EngineAwayException;

/** Finds what to read after an article: by tags and text as long as the engine answers, else by tags alone. */
@ApplicationScoped
class RelatedArticles {

    private final IndexThread thread;
    private final ArticleIndex index;
    private final RelatedRepository related;

    RelatedArticles(IndexThread thread, ArticleIndex index, RelatedRepository related) {
        this.thread = thread;
        this.index = index;
        this.related = related;
    }

    /** Best first, the editor's links before all others; nothing that is not public. */
    List<Article> of(Article article, Instant now) {
        return related.of(article, others(article, now), now);
    }

    private List<UUID> others(Article article, Instant now) {
        if (thread.isReady()) {
            try {
                return alike(article, now);
            } catch (EngineAwayException e) {
                return related.sharingTags(article, now);
            }
        }
        return related.sharingTags(article, now);
    }

    private List<UUID> alike(Article article, Instant now) {
        FacetGroup language =
                new FacetGroup(Set.of(Facets.ofLanguage(article.language)), Set.of(), FilterName.LANGUAGE.rarity());
        ArticleQuery filter = ArticleQuery.published(now, RelatedRepository.LIMIT)
                .where(List.of(language), Set.of(), ArticleQuery.Times.ANY);
        Set<UUID> tags = article.tags.stream().map(tag -> tag.id).collect(Collectors.toSet());
        return index.related(IndexSource.indexed(article), tags, filter);
    }
}
