package org.khabar.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import org.khabar.content.listing.ArticleQuery;
import org.khabar.content.listing.FacetGroup;
import org.khabar.search.index.Asked;
import org.khabar.search.index.SearchOrder;

/** Makes of what readers ask what the index is asked. */
final class QueryMaker {

    private static final float NAMED = 8f;
    private static final float FRESH = 6f;
    private static final long MONTH = 30L * 24 * 60 * 60 * 1000;
    private static final long DAY = 24L * 60 * 60 * 1000;

    /** Of so many words an article has to have all; of more it may lack some. */
    private static final int ALL_OF = 3;

    private static final double MOST_OF = 0.6;

    private final WordQueries words;
    private final SearchOrder order;
    private final Set<String> unknown = new TreeSet<>();

    QueryMaker(IndexReader reader, Set<String> names, SearchOrder order) {
        this.words = new WordQueries(reader, names);
        this.order = order;
    }

    /** Words of the query that nothing in the index is or sounds like; known once a query was made. */
    Set<String> unknown() {
        return unknown;
    }

    /** What is asked; when relaxed, an article needs one of the wanted words only. */
    Query query(boolean relaxed) throws IOException {
        BooleanQuery.Builder query = filters(order.filter());
        BooleanQuery.Builder wanted = new BooleanQuery.Builder();
        List<Query> groups = groups();
        boolean all = groups.size() <= ALL_OF && !relaxed;
        groups.forEach(group -> wanted.add(group, all ? Occur.MUST : Occur.SHOULD));
        if (!all) {
            wanted.setMinimumNumberShouldMatch(relaxed ? 1 : (int) Math.ceil(groups.size() * MOST_OF));
        }
        query.add(wanted.build(), Occur.MUST);
        for (Asked.Clause clause : order.asked().clauses()) {
            if (clause.excluded()) {
                query.add(excluded(clause), Occur.MUST_NOT);
            }
        }
        long today = order.filter().visibleAt().toEpochMilli() / DAY * DAY;
        query.add(LongField.newDistanceFeatureQuery(Fields.PUBLISHED, FRESH, today, MONTH), Occur.SHOULD);
        return query.build();
    }

    private List<Query> groups() throws IOException {
        List<Asked.Clause> clauses = order.asked().clauses();
        List<Query> groups = new ArrayList<>();
        for (int at = 0; at < clauses.size(); ) {
            SearchOrder.Span span = longestNamed(at);
            if (clauses.get(at).excluded()) {
                at++;
            } else if (span != null) {
                groups.add(named(span));
                at += span.length();
            } else if (belongTogether(at)) {
                groups.add(words.joined(word(at), word(at + 1)));
                at += 2;
            } else {
                groups.add(clause(clauses.get(at++)));
            }
        }
        return groups;
    }

    private SearchOrder.@org.jspecify.annotations.Nullable Span longestNamed(int from) {
        return order.entities().keySet().stream()
                .filter(span -> span.from() == from)
                .max(java.util.Comparator.comparingInt(SearchOrder.Span::length))
                .orElse(null);
    }

    /** The words themselves, or the tag that they name. */
    private Query named(SearchOrder.Span span) throws IOException {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (int at = span.from(); at < span.from() + span.length(); at++) {
            all.add(clause(order.asked().clauses().get(at)), Occur.MUST);
        }
        Set<UUID> tags = order.entities().getOrDefault(span, Set.of());
        Query tagged = new BoostQuery(new ConstantScoreQuery(any(Fields.FACET, tags)), NAMED * span.length());
        return new BooleanQuery.Builder()
                .add(all.build(), Occur.SHOULD)
                .add(tagged, Occur.SHOULD)
                .build();
    }

    private boolean belongTogether(int at) throws IOException {
        List<Asked.Clause> clauses = order.asked().clauses();
        boolean two = at + 1 < clauses.size()
                && clauses.get(at).isWord()
                && clauses.get(at + 1).isWord();
        return two && longestNamed(at + 1) == null && words.isKnown(word(at) + word(at + 1));
    }

    private String word(int at) {
        return order.asked().clauses().get(at).anyOf().getFirst().words().getFirst();
    }

    private Query clause(Asked.Clause clause) throws IOException {
        List<Query> terms = new ArrayList<>();
        for (Asked.Term term : clause.anyOf()) {
            terms.add(term(term));
        }
        return terms.size() == 1 ? terms.getFirst() : new DisjunctionMaxQuery(terms, 0.1f);
    }

    private Query term(Asked.Term term) throws IOException {
        for (String word : term.words()) {
            if (!words.isKnown(word) && !words.sounds(word)) {
                unknown.add(word);
            }
        }
        if (term.words().size() == 1) {
            return term.phrase()
                    ? words.row(term.words())
                    : words.word(term.words().getFirst());
        }
        Query row = words.row(term.words());
        String joined = String.join("", term.words());
        return term.phrase() || !words.isKnown(joined)
                ? row
                : new DisjunctionMaxQuery(List.of(row, words.word(joined)), 0.1f);
    }

    /** What is not wanted is what is spelt so, or sounds so in Roman letters; never what only looks alike. */
    private Query excluded(Asked.Clause clause) {
        List<Query> rows =
                clause.anyOf().stream().map(term -> words.row(term.words())).toList();
        return new DisjunctionMaxQuery(rows, 0);
    }

    /** The conditions of the list of articles. */
    static BooleanQuery.Builder filters(ArticleQuery filter) {
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
        query.add(LongPoint.newRangeQuery(Fields.PUBLISHED, from, to), Occur.FILTER);
        if (times.updatedAfter() != null) {
            long after = times.updatedAfter().toEpochMilli() + 1;
            query.add(LongPoint.newRangeQuery(Fields.UPDATED, after, Long.MAX_VALUE), Occur.FILTER);
        }
        return query;
    }

    static Query any(String field, Collection<UUID> ids) {
        return new TermInSetQuery(
                field, ids.stream().map(id -> new BytesRef(id.toString())).toList());
    }
}
