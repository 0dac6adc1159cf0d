package org.khabar.search.lucene;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.OrdinalMap;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.packed.PackedInts;

/**
 * How many hits there are under each value that is counted. Values are counted by their number, which is made one for the whole
 * index once for each state of it; only those that are answered become words.
 */
final class Counts {

    private static final Cache<IndexReader.CacheKey, OrdinalMap> NUMBERS =
            Caffeine.newBuilder().weakKeys().build();

    private final List<LeafReaderContext> leaves;
    private final OrdinalMap numbers;
    private final int[] counts;

    private Counts(IndexSearcher searcher, Query query) throws IOException {
        IndexReader reader = searcher.getIndexReader();
        leaves = reader.leaves();
        numbers = NUMBERS.get(reader.getReaderCacheHelper().getKey(), this::numbers);
        counts = searcher.search(query, new Counting());
    }

    /** How often each value that begins so stands in what meets a query: of each beginning the values that stand most often. */
    static Map<String, Long> of(IndexSearcher searcher, Query query, Collection<String> beginnings, int most)
            throws IOException {
        Map<String, Long> found = new HashMap<>();
        if (searcher.getIndexReader().leaves().isEmpty()) {
            return found;
        }
        Counts counts = new Counts(searcher, query);
        for (String beginning : beginnings) {
            for (int number : counts.largest(counts.first(beginning), counts.first(beginning + '\uffff'), most)) {
                found.put(counts.word(number).utf8ToString(), (long) counts.counts[number]);
            }
        }
        return found;
    }

    private OrdinalMap numbers(IndexReader.CacheKey owner) {
        try {
            SortedSetDocValues[] values = new SortedSetDocValues[leaves.size()];
            for (int i = 0; i < values.length; i++) {
                values[i] = values(i);
            }
            return OrdinalMap.build(owner, values, PackedInts.DEFAULT);
        } catch (IOException e) {
            throw new UncheckedIOException("the search index cannot be read", e);
        }
    }

    private SortedSetDocValues values(int leaf) throws IOException {
        return DocValues.getSortedSet(leaves.get(leaf).reader(), Fields.COUNTED);
    }

    private BytesRef word(int number) throws IOException {
        return values(numbers.getFirstSegmentNumber(number)).lookupOrd(numbers.getFirstSegmentOrd(number));
    }

    /** The number of the first value that is not before the word: numbers are in the order of the words. */
    private int first(String word) throws IOException {
        BytesRef bytes = new BytesRef(word);
        int low = 0;
        int high = counts.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (word(middle).compareTo(bytes) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private Collection<Integer> largest(int from, int to, int most) {
        PriorityQueue<Integer> largest = new PriorityQueue<>(
                Comparator.<Integer>comparingInt(number -> counts[number]).thenComparing(Comparator.reverseOrder()));
        for (int number = from; number < to; number++) {
            if (counts[number] > 0 && (largest.size() < most || counts[number] > counts[largest.element()])) {
                largest.add(number);
                if (largest.size() > most) {
                    largest.remove();
                }
            }
        }
        return largest;
    }

    /** Counts within each segment by its own numbers, which are translated at its end. */
    private final class Counting implements CollectorManager<Counter, int[]> {

        @Override
        public Counter newCollector() {
            return new Counter(numbers);
        }

        @Override
        public int[] reduce(Collection<Counter> counters) {
            int[] sums = new int[Math.toIntExact(numbers.getValueCount())];
            for (Counter counter : counters) {
                for (int number = 0; number < sums.length; number++) {
                    sums[number] += counter.sums[number];
                }
            }
            return sums;
        }
    }

    private static final class Counter extends SimpleCollector {

        private final OrdinalMap numbers;
        private final int[] sums;
        private SortedSetDocValues values = DocValues.emptySortedSet();
        private int[] counts = new int[0];
        private int leaf;

        Counter(OrdinalMap numbers) {
            this.numbers = numbers;
            this.sums = new int[Math.toIntExact(numbers.getValueCount())];
        }

        @Override
        protected void doSetNextReader(LeafReaderContext context) throws IOException {
            leaf = context.ord;
            values = DocValues.getSortedSet(context.reader(), Fields.COUNTED);
            counts = new int[Math.toIntExact(values.getValueCount())];
        }

        @Override
        public void collect(int document) throws IOException {
            if (values.advanceExact(document)) {
                for (int i = 0; i < values.docValueCount(); i++) {
                    counts[(int) values.nextOrd()]++;
                }
            }
        }

        @Override
        public void finish() {
            var toAll = numbers.getGlobalOrds(leaf);
            for (int number = 0; number < counts.length; number++) {
                if (counts[number] > 0) {
                    sums[(int) toAll.get(number)] += counts[number];
                }
            }
            counts = new int[0];
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }
    }
}
