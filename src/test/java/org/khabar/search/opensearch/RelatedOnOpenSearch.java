package org.khabar.search.opensearch;

import org.khabar.search.index.RelatedContract;

class RelatedOnOpenSearch extends RelatedContract {

    RelatedOnOpenSearch() {
        super(new OpenSearchEngine());
    }
}
