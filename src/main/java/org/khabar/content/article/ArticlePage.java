package org.khabar.content.article;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khabar.content.listing.ArticleQuery;
import org.khabar.content.media.Media;

/**
 * Articles with everything that is shown of them, loaded in a fixed number of statements.
 *
 * @param media the media items that their bodies show, by identifier; empty when bodies were not asked for
 * @param next where the following page begins; null behind the last one
 */
public record ArticlePage(List<Article> articles, Map<UUID, Media> media, ArticleQuery.@Nullable Place next) {

    public ArticlePage {
        articles = List.copyOf(articles);
        media = Map.copyOf(media);
    }
}
