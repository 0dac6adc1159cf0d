package org.khabar.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.LongField;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.search.SortedSetSelector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.khabar.search.index.Hits;
import org.khabar.search.index.SearchOrder;
import org.khabar.search.index.SearchSort;
import org.khabar.search.query.QueryMaker;

/** One search: what is asked, which hits come in which order, and what is counted. */
final class Seeking {

    private static final SortField BY_ID = KeywordField.newSortField(Fields.ID, true, SortedSetSelector.Type.MIN);
    private static final Sort BY_SCORE = new Sort(SortField.FIELD_SCORE, BY_ID);
    private static final Sort NEWEST =
            new Sort(LongField.newSortField(Fields.PUBLISHED, true, SortedNumericSelector.Type.MAX), BY_ID);

    private final IndexSearcher searcher;
    private final SearchOrder order;
    private final QueryMaker maker;

    Seeking(IndexSearcher searcher, Set<String> names, SearchOrder order) {
        this.searcher = searcher;
        this.order = order;
        this.maker = new QueryMaker(new Words(searcher.getIndexReader()), names, order);
    }

    /** Hits that have all that is wanted; those that have some of it when no article has all. */
    Hits hits() throws IOException {
        Query query = Queries.of(maker.question(false));
        TopFieldDocs found = page(query);
        boolean relaxed = isNothing(query, found);
        if (relaxed) {
            query = Queries.of(maker.question(true));
            found = page(query);
        }
        int limit = order.filter().slice().limit();
        List<UUID> ids = ids(found);
        boolean more = ids.size() > limit;
        return new Hits(
                more ? ids.subList(0, limit) : ids,
                more ? place((FieldDoc) found.scoreDocs[limit - 1]) : null,
                order.counting().total() ? searcher.count(query) : ids.size(),
                order.counting().facets().isEmpty() ? Map.of() : counts(query),
                maker.unknown(),
                relaxed && !ids.isEmpty());
    }

    /** Whether there is nothing on any page: behind the last hit there may be none, though there are hits. */
    private boolean isNothing(Query query, TopFieldDocs found) throws IOException {
        return found.scoreDocs.length == 0
                && (order.after() == null || top(searcher, query, sort(), 1, null).scoreDocs.length == 0);
    }

    private TopFieldDocs page(Query query) throws IOException {
        return top(searcher, query, sort(), order.filter().slice().limit() + 1, after());
    }

    private Sort sort() {
        return switch (order.sort()) {
            case RELEVANCE -> BY_SCORE;
            case NEWEST -> NEWEST;
        };
    }

    private @Nullable FieldDoc after() {
        SearchOrder.Place after = order.after();
        if (after == null) {
            return null;
        }
        boolean byScore = order.sort() == SearchSort.RELEVANCE;
        Object key = byScore ? (Object) (float) after.key() : (Object) (long) after.key();
        return new FieldDoc(Integer.MAX_VALUE, Float.NaN, new Object[] {
            key, new BytesRef(after.id().toString())
        });
    }

    private static SearchOrder.Place place(FieldDoc last) {
        return new SearchOrder.Place(((Number) last.fields[0]).doubleValue(), id(last));
    }

    private Map<String, Long> counts(Query query) throws IOException {
        List<String> beginnings =
                order.counting().facets().stream().map(facet -> facet.of("")).toList();
        return Counts.of(searcher, query, beginnings, Hits.MOST_VALUES);
    }

    /** The newest articles that meet a query. */
    static List<UUID> newest(IndexSearcher searcher, Query query, int limit) throws IOException {
        return ids(top(searcher, query, NEWEST, limit, null));
    }

    /** The articles that meet a query best. */
    static List<UUID> best(IndexSearcher searcher, Query query, int limit) throws IOException {
        return ids(top(searcher, query, BY_SCORE, limit, null));
    }

    /** All articles that meet a query, in no order. */
    static Set<UUID> all(IndexSearcher searcher, Query query) throws IOException {
        int most = Math.max(1, searcher.getIndexReader().maxDoc());
        return Set.copyOf(ids(top(searcher, query, new Sort(BY_ID), most, null)));
    }

    private static TopFieldDocs top(IndexSearcher searcher, Query query, Sort sort, int limit, @Nullable FieldDoc after)
            throws IOException {
        return searcher.search(query, new TopFieldCollectorManager(sort, limit, after, limit));
    }

    private static List<UUID> ids(TopFieldDocs found) {
        List<UUID> ids = new ArrayList<>(found.scoreDocs.length);
        for (ScoreDoc document : Arrays.asList(found.scoreDocs)) {
            ids.add(id((FieldDoc) document));
        }
        return ids;
    }

    /** Every order ends with the identifier. */
    private static UUID id(FieldDoc document) {
        BytesRef id = (BytesRef) document.fields[document.fields.length - 1];
        return UUID.fromString(id.utf8ToString());
    }
}
