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
import org.khabar.search.query.QueryMaker;
import org.khabar.search.query.Question;

/** One search: what is asked, which hits come in which order, and what is counted. */
final class Seeking {

    static final SortField BY_ID = KeywordField.newSortField(Fields.ID, true, SortedSetSelector.Type.MIN);
    private static final SortField BY_TIME =
            LongField.newSortField(Fields.PUBLISHED, true, SortedNumericSelector.Type.MAX);

    /** The order in which articles lie in the index. */
    static final Sort NEWEST = new Sort(BY_TIME, BY_ID);

    private final IndexSearcher searcher;
    private final Queries queries;
    private final SearchOrder order;
    private final QueryMaker maker;

    Seeking(IndexSearcher searcher, Set<String> names, SearchOrder order) {
        Words words = new Words(searcher);
        this.searcher = searcher;
        this.queries = new Queries(searcher, words);
        this.order = order;
        this.maker = new QueryMaker(words, names, order);
    }

    /** Hits that have all that is wanted; those that have some of it when no article has all. */
    Hits hits() throws IOException {
        Question question = maker.question(false);
        Query matching = queries.of(question);
        List<Place> found = page(question, matching);
        boolean relaxed = found.isEmpty() && isNothing(matching);
        if (relaxed) {
            question = maker.question(true);
            matching = queries.of(question);
            found = page(question, matching);
        }
        int limit = order.filter().slice().limit();
        boolean more = found.size() > limit;
        List<UUID> ids = found.stream().limit(limit).map(Place::id).toList();
        return new Hits(
                ids,
                more ? found.get(limit - 1) : null,
                order.counting().total() ? searcher.count(matching) : found.size(),
                order.counting().facets().isEmpty() ? Map.of() : counts(matching),
                maker.unknown(),
                relaxed && !ids.isEmpty());
    }

    /** Whether there is nothing on any page: behind the last hit there may be none, though there are hits. */
    private boolean isNothing(Query matching) throws IOException {
        return order.after() == null || top(searcher, matching, 1, null).scoreDocs.length == 0;
    }

    /** One hit more than are wanted, where there are so many. */
    private List<Place> page(Question question, Query matching) throws IOException {
        int many = order.filter().slice().limit() + 1;
        Place after = order.after();
        return switch (order.sort()) {
            case NEWEST -> places(top(searcher, matching, many, after(after)));
            case RELEVANCE -> new Ranking(searcher, matching, Freshness.of(question)).behind(after, many);
        };
    }

    private static @Nullable FieldDoc after(@Nullable Place place) {
        return place == null
                ? null
                : new FieldDoc(Integer.MAX_VALUE, Float.NaN, new Object[] {
                    (long) place.key(), new BytesRef(place.id().toString())
                });
    }

    /** Where hits stand in an order of two keys. */
    static List<Place> places(TopFieldDocs found) {
        return Arrays.stream(found.scoreDocs)
                .map(hit -> (FieldDoc) hit)
                .map(hit -> new Place(((Number) hit.fields[0]).doubleValue(), id(hit)))
                .toList();
    }

    private Map<String, Long> counts(Query query) throws IOException {
        List<String> beginnings =
                order.counting().facets().stream().map(facet -> facet.of("")).toList();
        return Counts.of(searcher, query, beginnings, Hits.MOST_VALUES);
    }

    /** The newest articles that meet a query. */
    static List<UUID> newest(IndexSearcher searcher, Query query, int limit) throws IOException {
        return ids(top(searcher, query, limit, null));
    }

    /** All articles that meet a query, in no order that matters. */
    static Set<UUID> all(IndexSearcher searcher, Query query) throws IOException {
        return Set.copyOf(
                newest(searcher, query, Math.max(1, searcher.getIndexReader().maxDoc())));
    }

    private static TopFieldDocs top(IndexSearcher searcher, Query query, int limit, @Nullable FieldDoc after)
            throws IOException {
        return searcher.search(query, new TopFieldCollectorManager(NEWEST, limit, after, limit));
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
