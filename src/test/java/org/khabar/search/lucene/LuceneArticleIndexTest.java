package org.khabar.search.lucene;

import org.khabar.search.index.ArticleIndexContract;

class LuceneArticleIndexTest extends ArticleIndexContract {

    LuceneArticleIndexTest() {
        super(new LuceneEngine());
    }
}
