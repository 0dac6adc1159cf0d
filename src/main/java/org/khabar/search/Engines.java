package org.khabar.search;

import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.khabar.search.index.ArticleIndex;
import org.khabar.search.lucene.LuceneArticleIndex;
import org.khabar.search.opensearch.OpenSearchArticleIndex;
import org.khabar.search.opensearch.OpenSearchConfig;

/** Chooses the engine: OpenSearch where its address is set, else the index of this node. The other one is never made. */
@Singleton
class Engines {

    @Produces
    @Singleton
    ArticleIndex engine(
            OpenSearchConfig config, Instance<LuceneArticleIndex> lucene, Instance<OpenSearchArticleIndex> openSearch) {
        return config.url().isPresent() ? openSearch.get() : lucene.get();
    }
}
