package org.khabar.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.khabar.search.query.Vocabulary;
import org.khabar.search.query.Zone;

/** The words of an index as it is now. */
record Words(IndexReader reader) implements Vocabulary {

    @Override
    public long articles(String field, String word) {
        try {
            return reader.docFreq(new Term(field, word));
        } catch (IOException e) {
            throw new UncheckedIOException("the search index cannot be read", e);
        }
    }

    @Override
    public long articles() {
        return reader.numDocs();
    }

    /** The words that stand in most headlines and standfirsts, most common first. */
    List<String> common(int most) throws IOException {
        Map<String, Integer> counts = new HashMap<>();
        Terms terms = MultiTerms.getTerms(reader, Zone.TOP.text());
        if (terms != null) {
            TermsEnum each = terms.iterator();
            for (BytesRef term = each.next(); term != null; term = each.next()) {
                counts.put(term.utf8ToString(), each.docFreq());
            }
        }
        Comparator<Map.Entry<String, Integer>> commonFirst =
                Map.Entry.<String, Integer>comparingByValue().reversed();
        return counts.entrySet().stream()
                .sorted(commonFirst.thenComparing(Map.Entry.comparingByKey()))
                .limit(most)
                .map(Map.Entry::getKey)
                .toList();
    }
}
