package org.khabar.search.lucene;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.khabar.search.query.Zone;

/** How text becomes terms: as the fold has it, without its inflection, and as it sounds. There are no stop words. */
final class Analyzers {

    /** So many places are left free between headline, standfirst and text: no row of words goes across. */
    private static final int GAP = 100;

    /** Words of the fold as they are. */
    static final Analyzer TEXT = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            return new TokenStreamComponents(new FoldTokenizer(false));
        }

        @Override
        public int getPositionIncrementGap(String field) {
            return GAP;
        }
    };

    /** Words as they sound in either script. */
    static final Analyzer ROMAN = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            Tokenizer words = new FoldTokenizer(true);
            return new TokenStreamComponents(words, new SoundFilter(words));
        }

        @Override
        public int getPositionIncrementGap(String field) {
            return GAP;
        }
    };

    private Analyzers() {}

    /**
     * Words of the fold without their inflection.
     *
     * @param names words of the fold that are names, which are not inflected; asked anew for each word
     */
    static Analyzer stem(Supplier<Set<String>> names) {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                Tokenizer words = new FoldTokenizer(false);
                return new TokenStreamComponents(words, new InflectionFilter(words, names));
            }
        };
    }

    /** The analyzer of an index: each field's by the way its text is read. */
    static Analyzer ofIndex(Supplier<Set<String>> names) {
        Analyzer stem = stem(names);
        Map<String, Analyzer> fields = new HashMap<>();
        for (Zone zone : Zone.values()) {
            fields.put(zone.text(), TEXT);
            fields.put(zone.stem(), stem);
            fields.put(zone.roman(), ROMAN);
        }
        return new PerFieldAnalyzerWrapper(TEXT, fields);
    }
}
