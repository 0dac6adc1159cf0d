package org.khabar.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;
import org.khabar.search.index.SearchOrder.Place;
import org.khabar.search.query.Approach;
import org.khabar.search.query.Question;
import org.khabar.search.query.Wanted;

/**
 * The hits that come first. Those that are worth it are found by questions that are answered quickly: the newest, those with
 * the words above the text, those with the words most often. Only these are scored by all that is asked.
 */
final class FirstHits {

    private static final int NEWEST = 100;
    private static final int ABOVE_THE_TEXT = 100;
    private static final int ANYWHERE = 50;

    private static final Comparator<ScoreDoc> BEST_FIRST =
            Comparator.<ScoreDoc>comparingDouble(hit -> hit.score).reversed().thenComparingInt(hit -> hit.doc);

    /** Identifiers as the index sorts them, the last first. */
    private static final Comparator<Place> LAST_FIRST =
            Comparator.<Place, String>comparing(place -> place.id().toString()).reversed();

    private final IndexSearcher searcher;
    private final List<ScoreDoc> ranked;
    private final boolean all;

    private FirstHits(IndexSearcher searcher, List<ScoreDoc> ranked, boolean all) {
        this.searcher = searcher;
        this.ranked = ranked;
        this.all = all;
    }

    static FirstHits of(IndexSearcher searcher, Question question) throws IOException {
        Query found = Queries.found(question);
        NavigableSet<Integer> documents = new TreeSet<>();
        add(documents, Seeking.top(searcher, found, Seeking.ABOUT_NEWEST, NEWEST, null).scoreDocs);
        boolean all = documents.size() < NEWEST;
        if (!all) {
            Optional<Wanted> above = Approach.above(question.wanted());
            if (above.isPresent()) {
                add(documents, top(searcher, Queries.found(question, above.get()), ABOVE_THE_TEXT));
            }
            add(documents, top(searcher, found, ANYWHERE));
        }
        return new FirstHits(searcher, ranked(searcher, Queries.scored(question), documents), all);
    }

    private static void add(NavigableSet<Integer> documents, ScoreDoc[] found) {
        for (ScoreDoc one : found) {
            documents.add(one.doc);
        }
    }

    private static ScoreDoc[] top(IndexSearcher searcher, Query query, int limit) throws IOException {
        return searcher.search(query, new TopScoreDocCollectorManager(limit, null, limit)).scoreDocs;
    }

    private static List<ScoreDoc> ranked(IndexSearcher searcher, Query query, NavigableSet<Integer> documents)
            throws IOException {
        Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE, 1);
        List<ScoreDoc> ranked = new ArrayList<>(documents.size());
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            score(weight, leaf, documents, ranked);
        }
        ranked.sort(BEST_FIRST);
        return ranked;
    }

    private static void score(
            Weight weight, LeafReaderContext leaf, NavigableSet<Integer> documents, List<ScoreDoc> ranked)
            throws IOException {
        int base = leaf.docBase;
        var here = documents.subSet(base, base + leaf.reader().maxDoc());
        ScorerSupplier scorers = here.isEmpty() ? null : weight.scorerSupplier(leaf);
        if (scorers == null) {
            return;
        }
        Scorer scorer = scorers.get(here.size());
        DocIdSetIterator hits = scorer.iterator();
        for (int document : here) {
            if (hits.docID() < document - base) {
                hits.advance(document - base);
            }
            if (hits.docID() == document - base) {
                ranked.add(new ScoreDoc(document, scorer.score()));
            }
        }
    }

    /** Whether there are no other hits. */
    boolean areAll() {
        return all;
    }

    /** Those behind a place, of which there are at least so many unless these are all; from the first when the place is none. */
    List<Place> behind(@Nullable Place after, int many) throws IOException {
        List<Place> found = new ArrayList<>();
        int end;
        for (int at = 0; at < ranked.size() && found.size() < many; at = end) {
            float score = ranked.get(at).score;
            end = at;
            List<Place> alike = new ArrayList<>();
            while (end < ranked.size() && ranked.get(end).score == score) {
                alike.add(new Place(score, id(ranked.get(end).doc)));
                end++;
            }
            alike.sort(LAST_FIRST);
            alike.stream()
                    .filter(place -> after == null || isBehind(place, after))
                    .forEach(found::add);
        }
        return found;
    }

    private static boolean isBehind(Place place, Place after) {
        return place.key() < after.key() || place.key() == after.key() && LAST_FIRST.compare(place, after) > 0;
    }

    /** What all of them are. */
    List<UUID> ids() throws IOException {
        List<UUID> ids = new ArrayList<>(ranked.size());
        for (ScoreDoc hit : ranked) {
            ids.add(id(hit.doc));
        }
        return ids;
    }

    private UUID id(int document) throws IOException {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
        SortedSetDocValues ids = DocValues.getSortedSet(leaf.reader(), Fields.ID);
        if (!ids.advanceExact(document - leaf.docBase)) {
            throw new IllegalStateException("an article of the index has no identifier");
        }
        return UUID.fromString(ids.lookupOrd(ids.nextOrd()).utf8ToString());
    }
}
