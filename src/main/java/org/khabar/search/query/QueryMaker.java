package org.khabar.search.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khabar.kit.text.Fold;
import org.khabar.search.index.Asked;
import org.khabar.search.index.Phase;
import org.khabar.search.index.SearchOrder;

/** Makes of what readers ask what an engine is asked. */
public final class QueryMaker {

    private static final float NAMED = 8f;

    /** Of so many words an article has to have all; of more it may lack some. */
    private static final int ALL_OF = 3;

    private static final double MOST_OF = 0.6;
    private static final float OTHERS_TOO = 0.1f;

    private final WordQueries words;
    private final SearchOrder order;
    private final Set<String> unknown = new TreeSet<>();

    /**
     * Of an order.
     *
     * @param names words of the fold that are names, which are not inflected
     */
    public QueryMaker(Vocabulary vocabulary, Set<String> names, SearchOrder order) {
        this.words = new WordQueries(vocabulary, names);
        this.order = order;
    }

    /** Words of the query that nothing in the index is or sounds like; known once a question was made. */
    public Set<String> unknown() {
        return unknown;
    }

    /** What is asked; when relaxed, an article needs one of the wanted words only. */
    public Question question(boolean relaxed) {
        List<Wanted> groups = groups();
        List<Wanted> unwanted = order.asked().clauses().stream()
                .filter(Asked.Clause::excluded)
                .map(this::excluded)
                .toList();
        Wanted wanted = new Wanted.Some(groups, atLeast(groups.size(), relaxed));
        return new Question(wanted, unwanted, order.filter(), Question.FRESH);
    }

    private static int atLeast(int groups, boolean relaxed) {
        if (relaxed) {
            return 1;
        }
        return groups <= ALL_OF ? groups : (int) Math.ceil(groups * MOST_OF);
    }

    /** Each of which is wanted; what nearly every article has only where nothing else is. */
    private List<Wanted> groups() {
        List<Asked.Clause> clauses = order.asked().clauses();
        Set<Wanted> groups = new LinkedHashSet<>();
        Set<Wanted> common = new LinkedHashSet<>();
        for (int at = 0; at < clauses.size(); ) {
            SearchOrder.Span span = longestNamed(at);
            Phase phase = phase(at);
            if (clauses.get(at).excluded()) {
                at++;
            } else if (span != null) {
                groups.add(named(span));
                at += span.length();
            } else if (phase != null) {
                groups.add(words.phase(phase, word(at), word(at + 1)));
                at += 2;
            } else if (belongTogether(at)) {
                groups.add(words.joined(word(at), word(at + 1)));
                at += 2;
            } else {
                Asked.Clause clause = clauses.get(at);
                (clause.isWord() && words.isEverywhere(word(at)) ? common : groups).add(clause(clause));
                at++;
            }
        }
        return List.copyOf(groups.isEmpty() ? common : groups);
    }

    private SearchOrder.@Nullable Span longestNamed(int from) {
        return order.entities().keySet().stream()
                .filter(span -> span.from() == from)
                .max(Comparator.comparingInt(SearchOrder.Span::length))
                .orElse(null);
    }

    /** The words themselves, or the tag that they name. */
    private Wanted named(SearchOrder.Span span) {
        List<Wanted> all = order.asked().clauses().subList(span.from(), span.from() + span.length()).stream()
                .map(this::clause)
                .toList();
        Set<UUID> tags = order.entities().getOrDefault(span, Set.of());
        Wanted tagged = new Wanted.Weighed(new Wanted.Tagged(tags), NAMED * span.length());
        return new Wanted.Some(List.of(Wanted.all(all), tagged), 1);
    }

    private @Nullable Phase phase(int at) {
        return areTwoWords(at) ? Phase.of(word(at), word(at + 1)).orElse(null) : null;
    }

    private boolean areTwoWords(int at) {
        List<Asked.Clause> clauses = order.asked().clauses();
        boolean two = at + 1 < clauses.size()
                && clauses.get(at).isWord()
                && clauses.get(at + 1).isWord();
        return two && longestNamed(at + 1) == null;
    }

    private boolean belongTogether(int at) {
        return areTwoWords(at)
                && WordQueries.isRoman(Fold.of(word(at))) == WordQueries.isRoman(Fold.of(word(at + 1)))
                && words.isKnown(word(at) + word(at + 1));
    }

    private String word(int at) {
        return order.asked().clauses().get(at).anyOf().getFirst().words().getFirst();
    }

    private Wanted clause(Asked.Clause clause) {
        List<Wanted> terms = new ArrayList<>();
        for (Asked.Term term : clause.anyOf()) {
            terms.add(term(term));
        }
        return terms.size() == 1 ? terms.getFirst() : new Wanted.Best(terms, OTHERS_TOO);
    }

    private Wanted term(Asked.Term term) {
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
        Wanted row = words.row(term.words());
        String joined = String.join("", term.words());
        return term.phrase() || !words.isKnown(joined)
                ? row
                : new Wanted.Best(List.of(row, words.word(joined)), OTHERS_TOO);
    }

    /** What is not wanted is what is spelt so, or sounds so in Roman letters; never what only looks alike. */
    private Wanted excluded(Asked.Clause clause) {
        List<Wanted> rows =
                clause.anyOf().stream().map(term -> words.row(term.words())).toList();
        return new Wanted.Best(rows, 0);
    }
}
