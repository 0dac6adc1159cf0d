package org.khabar.search.lucene;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/** How many hits there are under each value that is counted. */
final class Counts implements CollectorManager<Counts.Counter, Map<String, Long>> {

    @Override
    public Counter newCollector() {
        return new Counter();
    }

    @Override
    public Map<String, Long> reduce(Collection<Counter> counters) throws IOException {
        Map<String, Long> sums = new HashMap<>();
        for (Counter counter : counters) {
            counter.close();
            counter.sums.forEach((value, count) -> sums.merge(value, count, Long::sum));
        }
        return sums;
    }

    /** Counts by number within each segment, and by word between them. */
    static final class Counter extends SimpleCollector {

        private final Map<String, Long> sums = new HashMap<>();
        private SortedSetDocValues values = DocValues.emptySortedSet();
        private int[] counts = new int[0];

        @Override
        protected void doSetNextReader(LeafReaderContext context) throws IOException {
            close();
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

        private void close() throws IOException {
            for (int number = 0; number < counts.length; number++) {
                if (counts[number] > 0) {
                    sums.merge(values.lookupOrd(number).utf8ToString(), (long) counts[number], Long::sum);
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
