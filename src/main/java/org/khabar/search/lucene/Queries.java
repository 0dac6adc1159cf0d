package org.khabar.search.lucene;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.khabar.content.listing.ArticleQuery;
import org.khabar.content.listing.FacetGroup;
import org.khabar.search.query.Approach;
import org.khabar.search.query.Question;
import org.khabar.search.query.Wanted;

/** Puts what is asked into Lucene's words. */
final class Queries {

    private Queries() {}

    static Query of(Question question) {
        BooleanQuery.Builder query = matching(question, question.wanted());
        addFreshness(query, question);
        return query.build();
    }

    /** What meets the question, without what makes some of it better: the same articles, found more quickly. */
    static Query found(Question question) {
        return found(question, Approach.lead(question.wanted()));
    }

    /** What meets something else than the question wants, but its other conditions; its age does not count. */
    static Query found(Question question, Wanted wanted) {
        return matching(question, wanted).build();
    }

    /** What meets the question but is none of the known articles. */
    static Query others(Question question, Collection<UUID> known) {
        return matching(question, Approach.lead(question.wanted()))
                .add(any(Fields.ID, known), Occur.MUST_NOT)
                .build();
    }

    /** What articles score that meet all conditions. */
    static Query scored(Question question) {
        BooleanQuery.Builder query = new BooleanQuery.Builder().add(of(question.wanted()), Occur.MUST);
        addFreshness(query, question);
        return query.build();
    }

    private static BooleanQuery.Builder matching(Question question, Wanted wanted) {
        BooleanQuery.Builder query = filters(question.filter());
        query.add(of(wanted), Occur.MUST);
        question.unwanted().forEach(unwanted -> query.add(of(unwanted), Occur.MUST_NOT));
        return query;
    }

    private static void addFreshness(BooleanQuery.Builder query, Question question) {
        if (question.freshness() > 0) {
            long today = question.today().toEpochMilli();
            long pivot = Question.HALVED_AFTER.toMillis();
            query.add(
                    LongField.newDistanceFeatureQuery(Fields.PUBLISHED, question.freshness(), today, pivot),
                    Occur.SHOULD);
        }
    }

    private static Query of(Wanted wanted) {
        return switch (wanted) {
            case Wanted.Word word -> new TermQuery(new Term(word.field(), word.term()));
            case Wanted.Begun begun -> new PrefixQuery(new Term(begun.field(), begun.prefix()));
            case Wanted.Alike alike -> new FuzzyQuery(new Term(alike.field(), alike.term()), alike.edits(), 1);
            case Wanted.Row row -> row(row);
            case Wanted.Tagged tagged -> new ConstantScoreQuery(any(Fields.FACET, tagged.tags()));
            case Wanted.Best best ->
                new DisjunctionMaxQuery(best.of().stream().map(Queries::of).toList(), best.share());
            case Wanted.Some some -> some(some);
            case Wanted.Better better ->
                better(new BooleanQuery.Builder(), better).build();
            case Wanted.Weighed weighed -> new BoostQuery(of(weighed.what()), weighed.weight());
        };
    }

    private static Query some(Wanted.Some some) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        boolean all = some.atLeast() == some.of().size();
        for (Wanted one : some.of()) {
            if (all && one instanceof Wanted.Better better) {
                better(query, better);
            } else {
                query.add(of(one), all ? Occur.MUST : Occur.SHOULD);
            }
        }
        return query.setMinimumNumberShouldMatch(all ? 0 : some.atLeast()).build();
    }

    /** Side by side with its neighbours, where all are to be met: one scorer is quicker than one within the other. */
    private static BooleanQuery.Builder better(BooleanQuery.Builder query, Wanted.Better better) {
        query.add(of(better.what()), Occur.MUST);
        better.better().forEach(one -> query.add(of(one), Occur.SHOULD));
        return query;
    }

    private static Query row(Wanted.Row row) {
        if (row.places().stream().allMatch(options -> options.size() == 1)) {
            PhraseQuery.Builder phrase = new PhraseQuery.Builder();
            row.places()
                    .forEach(options ->
                            phrase.add(new Term(row.field(), options.iterator().next())));
            return phrase.build();
        }
        MultiPhraseQuery.Builder phrase = new MultiPhraseQuery.Builder();
        for (Set<String> options : row.places()) {
            phrase.add(options.stream().map(word -> new Term(row.field(), word)).toArray(Term[]::new));
        }
        return phrase.build();
    }

    /** The conditions of the list of articles. */
    private static BooleanQuery.Builder filters(ArticleQuery filter) {
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
        long from = times.publishedAfter() == null
                ? Long.MIN_VALUE
                : times.publishedAfter().toEpochMilli() + 1;
        long visible = filter.visibleAt().toEpochMilli();
        long to = times.publishedBefore() == null
                ? visible
                : Math.min(visible, times.publishedBefore().toEpochMilli() - 1);
        query.add(LongField.newRangeQuery(Fields.PUBLISHED, from, to), Occur.FILTER);
        if (times.updatedAfter() != null) {
            long after = times.updatedAfter().toEpochMilli() + 1;
            query.add(LongField.newRangeQuery(Fields.UPDATED, after, Long.MAX_VALUE), Occur.FILTER);
        }
        return query;
    }

    static Query any(String field, Collection<UUID> ids) {
        List<BytesRef> values =
                ids.stream().map(id -> new BytesRef(id.toString())).toList();
        return new TermInSetQuery(field, values);
    }
}
