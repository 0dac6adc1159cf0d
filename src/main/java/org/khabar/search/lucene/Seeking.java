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
import org.khabar.search.index.SearchOrder.Place;
import org.khabar.search.index.SearchSort;
import org.khabar.search.query.QueryMaker;
import org.khabar.search.query.Question;

/** One search: what is asked, which hits come in which order, and what is counted. */
final class Seeking {

    private static final SortField BY_ID = KeywordField.newSortField(Fields.ID, true, SortedSetSelector.Type.MIN);
    private static final Sort BY_SCORE = new Sort(SortField.FIELD_SCORE, BY_ID);
    private static final SortField BY_TIME =
            LongField.newSortField(Fields.PUBLISHED, true, SortedNumericSelector.Type.MAX);

    /** The order in which articles lie in the index. */
    static final Sort NEWEST = new Sort(BY_TIME, BY_ID);

    /** The same where it does not matter which of two of the same instant is first: identifiers are slow to read. */
    static final Sort ABOUT_NEWEST = new Sort(BY_TIME);

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
        Question question = maker.question(false);
        List<Place> found = page(question);
        boolean relaxed = found.isEmpty() && isNothing(question);
        if (relaxed) {
            question = maker.question(true);
            found = page(question);
        }
        int limit = order.filter().slice().limit();
        boolean more = found.size() > limit;
        List<UUID> ids = found.stream().limit(limit).map(Place::id).toList();
        Query matching = Queries.found(question);
        return new Hits(
                ids,
                more ? found.get(limit - 1) : null,
                order.counting().total() ? searcher.count(matching) : found.size(),
                order.counting().facets().isEmpty() ? Map.of() : counts(matching),
                maker.unknown(),
                relaxed && !ids.isEmpty());
    }

    /** Whether there is nothing on any page: behind the last hit there may be none, though there are hits. */
    private boolean isNothing(Question question) throws IOException {
        Query matching = Queries.found(question);
        return order.after() == null || top(searcher, matching, NEWEST, 1, null).scoreDocs.length == 0;
    }

    /** One hit more than are wanted, where there are so many. */
    private List<Place> page(Question question) throws IOException {
        int many = order.filter().slice().limit() + 1;
        Place after = order.after();
        if (order.sort() == SearchSort.NEWEST) {
            Query matching = Queries.found(question);
            return places(top(searcher, matching, NEWEST, many, after(after)), false);
        }
        FirstHits first = FirstHits.of(searcher, question);
        boolean beyond = after != null && after.beyond();
        List<Place> found = new ArrayList<>(beyond ? List.of() : first.behind(after, many));
        if (found.size() < many && !first.areAll()) {
            Query others = Queries.others(question, first.ids());
            FieldDoc from = beyond ? after(after) : null;
            found.addAll(places(top(searcher, others, NEWEST, many - found.size(), from), true));
        }
        return found;
    }

    private static @Nullable FieldDoc after(@Nullable Place place) {
        return place == null
                ? null
                : new FieldDoc(Integer.MAX_VALUE, Float.NaN, new Object[] {
                    (long) place.key(), new BytesRef(place.id().toString())
                });
    }

    private static List<Place> places(TopFieldDocs found, boolean beyond) {
        return Arrays.stream(found.scoreDocs)
                .map(hit -> (FieldDoc) hit)
                .map(hit -> new Place(((Number) hit.fields[0]).doubleValue(), id(hit), beyond))
                .toList();
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

    static TopFieldDocs top(IndexSearcher searcher, Query query, Sort sort, int limit, @Nullable FieldDoc after)
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
