package org.khabar.search.lucene;

import java.io.IOException;
import java.util.Collection;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.FilterCollector;
import org.apache.lucene.search.FilterLeafCollector;
import org.apache.lucene.search.FilterScorable;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.jspecify.annotations.Nullable;
import org.khabar.search.query.Question;

/**
 * Adds to what hits score what they score for being new. Articles lie in the index newest first: whatever comes after an article
 * scores no more for being new than it does, so that a search that knows how much a hit has to score may skip what would have to
 * score the rest by its words and does not.
 *
 * @param today from when age is counted, in milliseconds
 */
record Freshness(float most, long today) {

    static Freshness of(Question question) {
        return new Freshness(question.freshness(), question.today().toEpochMilli());
    }

    private float of(long publishedAt) {
        double pivot = Question.HALVED_AFTER.toMillis();
        return (float) (most * pivot / (pivot + Math.max(0, today - publishedAt)));
    }

    /** Collects the same by the scores with freshness. */
    <C extends Collector, T> CollectorManager<Added<C>, T> addedTo(CollectorManager<C, T> manager) {
        return new CollectorManager<>() {
            @Override
            public Added<C> newCollector() throws IOException {
                return new Added<>(manager.newCollector(), Freshness.this);
            }

            @Override
            public T reduce(Collection<Added<C>> collectors) throws IOException {
                return manager.reduce(
                        collectors.stream().map(added -> added.collector).toList());
            }
        };
    }

    /** A collector of the scores with freshness. */
    static final class Added<C extends Collector> extends FilterCollector {

        private final C collector;
        private final Freshness freshness;

        private Added(C collector, Freshness freshness) {
            super(collector);
            this.collector = collector;
            this.freshness = freshness;
        }

        @Override
        public LeafCollector getLeafCollector(LeafReaderContext leaf) throws IOException {
            NumericDocValues published =
                    DocValues.unwrapSingleton(DocValues.getSortedNumeric(leaf.reader(), Fields.PUBLISHED));
            return published == null
                    ? super.getLeafCollector(leaf)
                    : new Leaf(super.getLeafCollector(leaf), freshness, published);
        }
    }

    /** The articles of one segment. The older they get, the more they have to score by their words. */
    private static final class Leaf extends FilterLeafCollector {

        /** So much less for being new is worth telling the scorer. */
        private static final float STEP = 0.05f;

        private final Freshness freshness;
        private final NumericDocValues published;
        private @Nullable Scorable words;
        private float fresh;
        private float least;
        private float toldFor;

        Leaf(LeafCollector collector, Freshness freshness, NumericDocValues published) throws IOException {
            super(collector);
            this.freshness = freshness;
            this.published = published;
            read(published.nextDoc());
        }

        private void read(int document) throws IOException {
            if (published.advanceExact(document)) {
                fresh = freshness.of(published.longValue());
            }
        }

        @Override
        public void setScorer(Scorable scorer) throws IOException {
            words = scorer;
            super.setScorer(new FilterScorable(scorer) {
                @Override
                public float score() throws IOException {
                    return in.score() + fresh;
                }

                @Override
                public void setMinCompetitiveScore(float score) throws IOException {
                    least = score;
                    tell(in);
                }
            });
        }

        private void tell(Scorable scorer) throws IOException {
            toldFor = fresh;
            scorer.setMinCompetitiveScore(Math.max(0, Math.nextDown(Math.nextDown(least) - fresh)));
        }

        @Override
        public void collect(int document) throws IOException {
            read(document);
            super.collect(document);
            if (words != null && least > 0 && fresh < toldFor - STEP) {
                tell(words);
            }
        }
    }
}
