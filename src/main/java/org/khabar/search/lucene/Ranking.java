package org.khabar.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.khabar.search.index.SearchOrder.Place;

/** Hits by what they score, newness included; of those that score alike, the newest first. */
record Ranking(IndexSearcher searcher, Query query, Freshness freshness) {

    /** So many hits behind a place; from the first when the place is none. */
    List<Place> behind(@Nullable Place after, int many) throws IOException {
        ScoreDoc from = after == null ? null : new ScoreDoc(document(after.id()), (float) after.key());
        TopDocs found = searcher.search(query, freshness.addedTo(new TopScoreDocCollectorManager(many, from, many)));
        List<Place> places = new ArrayList<>(found.scoreDocs.length);
        for (ScoreDoc hit : found.scoreDocs) {
            places.add(new Place(hit.score, id(hit.doc)));
        }
        return places;
    }

    /** Behind an article that is gone meanwhile, others of the same score are taken to have been shown. */
    private int document(UUID id) throws IOException {
        Term term = new Term(Fields.ID, id.toString());
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            PostingsEnum documents = leaf.reader().postings(term, PostingsEnum.NONE);
            for (int at = documents == null ? PostingsEnum.NO_MORE_DOCS : documents.nextDoc();
                    at != PostingsEnum.NO_MORE_DOCS;
                    at = documents.nextDoc()) {
                if (leaf.reader().getLiveDocs() == null
                        || leaf.reader().getLiveDocs().get(at)) {
                    return leaf.docBase + at;
                }
            }
        }
        return Integer.MAX_VALUE;
    }

    private UUID id(int document) throws IOException {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
        BinaryDocValues keys = DocValues.getBinary(leaf.reader(), Fields.KEY);
        if (!keys.advanceExact(document - leaf.docBase)) {
            throw new IllegalStateException("an article of the index has no identifier");
        }
        BytesRef key = keys.binaryValue();
        return Fields.id(key);
    }
}
