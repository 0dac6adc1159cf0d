package org.khabar.search.lucene;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.PointValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.khabar.content.listing.ArticleQuery;
import org.khabar.content.listing.FacetGroup;
import org.khabar.search.query.Question;
import org.khabar.search.query.Reading;
import org.khabar.search.query.Wanted;
import org.khabar.search.query.Zone;

/** Puts what is asked of an index as it is now into Lucene's words. */
final class Queries {

    /** A word that only looks alike is as rare as this, whatever it is: what is meant is not known. */
    private static final float RARITY_OF_UNKNOWN = 5f;

    /** So many words are taken for one that is spelt wrong: of 32 such words Lucene still takes the whole question. */
    private static final int MOST_ALIKE = 12;

    private final IndexSearcher searcher;
    private final Words words;

    Queries(IndexSearcher searcher, Words words) {
        this.searcher = searcher;
        this.words = words;
    }

    /** What meets the question, without what its age counts: see {@link Freshness}. */
    Query of(Question question) throws IOException {
        BooleanQuery.Builder query = filters(question.filter());
        add(query, question.wanted());
        question.unwanted().forEach(unwanted -> query.add(of(unwanted), Occur.MUST_NOT));
        return query.build();
    }

    /** What is to be met stands side by side, as far as it may: one scorer is quicker than one within the other. */
    private void add(BooleanQuery.Builder query, Wanted wanted) {
        switch (wanted) {
            case Wanted.Some some
            when some.atLeast() == some.of().size() -> some.of().forEach(one -> add(query, one));
            case Wanted.Better better -> {
                add(query, better.what());
                better.better().forEach(one -> query.add(of(one), Occur.SHOULD));
            }
            default -> query.add(of(wanted), Occur.MUST);
        }
    }

    private Query of(Wanted wanted) {
        return switch (wanted) {
            case Wanted.Word word -> word(Words.term(word.reading(), word.term()));
            case Wanted.Spelling spelling -> term(Words.term(Reading.SPELT, spelling.word()));
            case Wanted.Begun begun -> new PrefixQuery(new Term(Zone.HEAD.field(begun.reading()), begun.prefix()));
            case Wanted.Alike alike ->
                new BoostQuery(
                        new FuzzyQuery(Words.term(alike.reading(), alike.term()), alike.edits(), 1, MOST_ALIKE, true),
                        RARITY_OF_UNKNOWN / WeighedWords.SCALE);
            case Wanted.Row row -> row(row.zone().field(row.reading()), row.places());
            case Wanted.Tagged tagged -> new ConstantScoreQuery(any(Fields.FACET, tagged.tags()));
            case Wanted.Best best -> new DisjunctionMaxQuery(all(best.of()), best.share());
            case Wanted.Some some -> some(some);
            case Wanted.Better better -> {
                BooleanQuery.Builder query = new BooleanQuery.Builder();
                add(query, better);
                yield query.build();
            }
            case Wanted.Weighed weighed -> new BoostQuery(of(weighed.what()), weighed.weight());
        };
    }

    private List<Query> all(List<Wanted> of) {
        return of.stream().map(this::of).toList();
    }

    private Query word(Term term) {
        return new BoostQuery(term(term), words.rarity(term) / WeighedWords.SCALE);
    }

    private TermQuery term(Term term) {
        return new TermQuery(term, words.states(term));
    }

    private Query some(Wanted.Some some) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        if (isAll(some)) {
            add(query, some);
            return query.build();
        }
        all(some.of()).forEach(one -> query.add(one, Occur.SHOULD));
        return query.setMinimumNumberShouldMatch(some.atLeast()).build();
    }

    /** All of nothing is nothing. */
    private static boolean isAll(Wanted.Some some) {
        return !some.of().isEmpty() && some.atLeast() == some.of().size();
    }

    private static Query row(String field, List<Set<String>> places) {
        if (places.stream().allMatch(options -> options.size() == 1)) {
            PhraseQuery.Builder phrase = new PhraseQuery.Builder();
            places.forEach(
                    options -> phrase.add(new Term(field, options.iterator().next())));
            return phrase.build();
        }
        MultiPhraseQuery.Builder phrase = new MultiPhraseQuery.Builder();
        for (Set<String> options : places) {
            phrase.add(options.stream().map(word -> new Term(field, word)).toArray(Term[]::new));
        }
        return phrase.build();
    }

    /** The conditions of the list of articles. */
    private BooleanQuery.Builder filters(ArticleQuery filter) throws IOException {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        for (FacetGroup group : filter.groups()) {
            if (!group.anyOf().isEmpty()) {
                query.add(any(Fields.FACET, group.anyOf()), Occur.FILTER);
            }
            if (!group.noneOf().isEmpty()) {
                query.add(any(Fields.FACET, group.noneOf()), Occur.MUST_NOT);
            }
        }
        if (!filter.ids().isEmpty()) {
            query.add(any(Fields.ID, filter.ids()), Occur.FILTER);
        }
        ArticleQuery.Times times = filter.times();
        long visible = filter.visibleAt().toEpochMilli();
        if (times.publishedAfter() != null) {
            published(query, times.publishedAfter().toEpochMilli() + 1, Long.MAX_VALUE);
        }
        if (times.publishedBefore() != null || newest() > visible) {
            long before = times.publishedBefore() == null
                    ? visible
                    : times.publishedBefore().toEpochMilli() - 1;
            published(query, Long.MIN_VALUE, Math.min(visible, before));
        }
        if (times.updatedAfter() != null) {
            long after = times.updatedAfter().toEpochMilli() + 1;
            query.add(LongField.newRangeQuery(Fields.UPDATED, after, Long.MAX_VALUE), Occur.FILTER);
        }
        return query;
    }

    private static void published(BooleanQuery.Builder query, long from, long to) {
        query.add(LongField.newRangeQuery(Fields.PUBLISHED, from, to), Occur.FILTER);
    }

    /** When the newest article was published: nearly always all of them are public, and that need not be asked of each. */
    private long newest() throws IOException {
        byte[] newest = PointValues.getMaxPackedValue(searcher.getIndexReader(), Fields.PUBLISHED);
        return newest == null ? Long.MIN_VALUE : LongPoint.decodeDimension(newest, 0);
    }

    static Query any(String field, Collection<UUID> ids) {
        List<BytesRef> values =
                ids.stream().map(id -> new BytesRef(id.toString())).toList();
        return new TermInSetQuery(field, values);
    }
}
