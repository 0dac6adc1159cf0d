package org.khabar.search.lucene;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.khabar.search.index.SearchOrder.Place;

/** Hits by what they score, newness included; of those that score alike, the last identifier first, on every node. */
record Ranking(IndexSearcher searcher, Query query, Freshness freshness) {

    private static final Sort BEST_FIRST = new Sort(SortField.FIELD_SCORE, Seeking.BY_ID);

    /** So many hits behind a place; from the first when the place is none. */
    List<Place> behind(@Nullable Place after, int many) throws IOException {
        FieldDoc from = after == null
                ? null
                : new FieldDoc(Integer.MAX_VALUE, Float.NaN, new Object[] {
                    (float) after.key(), new BytesRef(after.id().toString())
                });
        var collectors = new TopFieldCollectorManager(BEST_FIRST, many, from, many);
        return Seeking.places(searcher.search(query, freshness.addedTo(collectors)));
    }
}
