package org.khabar.search;

import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.khabar.search.index.ArticleIndex;
import org.khabar.search.lucene.LuceneArticleIndex;

/** Chooses the engine. */
@Singleton
class Engines {

    @Produces
    @Singleton
    ArticleIndex engine(Instance<LuceneArticleIndex> lucene) {
        return lucene.get();
    }
}
