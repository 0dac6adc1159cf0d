package org.khabar.search.lucene;

import java.io.IOException;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.khabar.kit.text.Fold;
import org.khabar.kit.text.Words;
import org.khabar.search.index.Sounding;

/** Headlines as they are typed, and the words that they are made of. */
final class Headlines {

    private Headlines() {}

    /** Headlines that have every word, in either script, and one that begins with the last. */
    static Query query(String begun, Instant visibleAt) {
        List<String> words = Words.split(begun);
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        for (int i = 0; i < words.size(); i++) {
            query.add(word(words.get(i), i == words.size() - 1), Occur.FILTER);
        }
        query.add(LongPoint.newRangeQuery(Fields.PUBLISHED, Long.MIN_VALUE, visibleAt.toEpochMilli()), Occur.FILTER);
        return query.build();
    }

    private static Query word(String word, boolean begun) {
        String spelling = Fold.of(word).replace(" ", "");
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        any.add(term(new Term(Zone.HEAD.text(), spelling), begun), Occur.SHOULD);
        if (!spelling.isEmpty() && WordQueries.isRoman(spelling)) {
            for (String sound : Sounding.of(word)) {
                any.add(term(new Term(Zone.HEAD.roman(), sound), begun), Occur.SHOULD);
            }
        }
        return any.build();
    }

    private static Query term(Term term, boolean begun) {
        return begun ? new PrefixQuery(term) : new TermQuery(term);
    }

    /** The words that stand in most headlines and standfirsts, most common first. */
    static List<String> commonWords(IndexReader reader, int most) throws IOException {
        Map<String, Integer> counts = new HashMap<>();
        for (Zone zone : List.of(Zone.HEAD, Zone.LEAD)) {
            Terms terms = MultiTerms.getTerms(reader, zone.text());
            if (terms != null) {
                TermsEnum each = terms.iterator();
                for (BytesRef term = each.next(); term != null; term = each.next()) {
                    counts.merge(term.utf8ToString(), each.docFreq(), Integer::sum);
                }
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
