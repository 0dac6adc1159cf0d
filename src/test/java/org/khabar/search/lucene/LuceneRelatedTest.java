package org.khabar.search.lucene;

import org.khabar.search.index.RelatedContract;

class LuceneRelatedTest extends RelatedContract {

    LuceneRelatedTest() {
        super(new LuceneEngine());
    }
}
