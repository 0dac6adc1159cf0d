package org.khabar.search.opensearch;

import org.khabar.search.index.ArticleIndexContract;

class ArticleIndexOnOpenSearch extends ArticleIndexContract {

    ArticleIndexOnOpenSearch() {
        super(new OpenSearchEngine());
    }
}
