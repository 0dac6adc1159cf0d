package org.khabar.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BytesRef;
import org.khabar.search.query.Reading;
import org.khabar.search.query.Vocabulary;
import org.khabar.search.query.Zone;

/** The words of an index as it is now. What was looked up once is remembered as long as this lives, which is one question. */
final class Words implements Vocabulary {

    private final IndexSearcher searcher;
    private final Map<Term, TermStates> known = new HashMap<>();
    private final Map<String, TermsEnum[]> opened = new HashMap<>();

    Words(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    /** Where a word is in the index. */
    TermStates states(Term term) {
        return known.computeIfAbsent(term, this::lookedUp);
    }

    private TermStates lookedUp(Term term) {
        try {
            TermStates found = new TermStates(searcher.getTopReaderContext());
            for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
                TermsEnum words = words(leaf, term.field());
                if (words.seekExact(term.bytes())) {
                    found.register(words.termState(), leaf.ord, words.docFreq(), words.totalTermFreq());
                }
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException("the search index cannot be read", e);
        }
    }

    /** One for all words of a field: opening it takes longer than looking a word up. */
    private TermsEnum words(LeafReaderContext leaf, String field) throws IOException {
        TermsEnum[] leaves = opened.computeIfAbsent(
                field, name -> new TermsEnum[searcher.getIndexReader().leaves().size()]);
        if (leaves[leaf.ord] == null) {
            leaves[leaf.ord] = Terms.getTerms(leaf.reader(), field).iterator();
        }
        return leaves[leaf.ord];
    }

    /** The word in the field that leads to the articles that have it. */
    static Term term(Reading reading, String word) {
        return new Term(
                switch (reading) {
                    case SPELT -> Zone.ALL.field(reading);
                    case STEM, SOUND -> Fields.weighed(reading);
                },
                word);
    }

    /** What a word counts for being rare; one that all articles have counts too, for it may stand in their headline or not. */
    float rarity(Term term) {
        return (float) Math.log(1 + (1.0 + articles()) / (1.0 + articles(term)));
    }

    private long articles(Term term) {
        return states(term).docFreq();
    }

    @Override
    public long articles(Reading reading, String word) {
        return articles(term(reading, word));
    }

    @Override
    public long filedUnder(UUID tag) {
        return articles(new Term(Fields.FACET, tag.toString()));
    }

    @Override
    public long articles() {
        return searcher.getIndexReader().numDocs();
    }

    /** The words that stand in most headlines, most common first. */
    static List<String> common(IndexReader reader, int most) throws IOException {
        Map<String, Integer> counts = new HashMap<>();
        Terms terms = MultiTerms.getTerms(reader, Zone.HEAD.field(Reading.SPELT));
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
