package org.khabar.search.index;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.khabar.kit.problem.ProblemException;
import org.khabar.kit.text.FoldedWord;

/**
 * What a reader asks for: words, "phrases", {@code -exclusions}, and {@code OR} between two of them.
 *
 * @param clauses each of which an article is to meet, or none of which when excluded
 */
public record Asked(List<Clause> clauses) {

    private static final int MOST_TERMS = 32;
    private static final Pattern PART = Pattern.compile("(-?)(?:\"([^\"]*)\"?|([^\\s\"]+))");

    public Asked {
        clauses = List.copyOf(clauses);
    }

    /** Reads a query. Throws a problem when it asks for nothing, or for too much. */
    public static Asked of(String query) {
        List<Clause> clauses = new ArrayList<>();
        boolean or = false;
        int terms = 0;
        for (Matcher part = PART.matcher(plain(query)); part.find(); ) {
            String text = part.group(2) == null ? part.group(3) : part.group(2);
            if (text.equals("OR") || text.equals("|")) {
                or = !clauses.isEmpty();
                continue;
            }
            Term term = Term.of(text, part.group(2) != null);
            if (term.words.isEmpty()) {
                continue;
            }
            terms += term.words.size();
            boolean excluded = !part.group(1).isEmpty();
            if (or && !excluded && !clauses.getLast().excluded) {
                clauses.add(clauses.removeLast().or(term));
            } else {
                clauses.add(new Clause(List.of(term), excluded));
            }
            or = false;
        }
        require(clauses, terms);
        return new Asked(clauses);
    }

    /** Typographic quotation marks are as good as plain ones. */
    private static String plain(String query) {
        return query.replaceAll("[“”„«»]", "\"").replace('\u2212', '-');
    }

    private static void require(List<Clause> clauses, int terms) {
        if (clauses.stream().allMatch(Clause::excluded)) {
            throw ProblemException.invalidParameter("q", "asks for nothing: a word that is wanted is missing");
        }
        if (terms > MOST_TERMS) {
            throw ProblemException.invalidParameter("q", "has " + terms + " words, more than " + MOST_TERMS);
        }
    }

    /** The terms that are sought, in their order. */
    public Stream<Term> sought() {
        return clauses.stream().filter(clause -> !clause.excluded).flatMap(clause -> clause.anyOf.stream());
    }

    /** The words that are sought, as they are spelt, in their order. */
    public List<String> words() {
        return sought().flatMap(term -> term.words.stream()).toList();
    }

    /** Names everything that is asked: what is spelt alike asks the same. */
    public String fingerprint() {
        return clauses.toString();
    }

    /** Any of some terms; an article that meets it is wanted, or not wanted when it is excluded. */
    public record Clause(List<Term> anyOf, boolean excluded) {

        public Clause {
            anyOf = List.copyOf(anyOf);
        }

        Clause or(Term term) {
            return new Clause(Stream.concat(anyOf.stream(), Stream.of(term)).toList(), excluded);
        }

        /** Whether it is a single word that is wanted, which may belong together with its neighbours. */
        public boolean isWord() {
            return !excluded && anyOf.size() == 1 && anyOf.getFirst().isWord();
        }
    }

    /**
     * Words in a row.
     *
     * @param words as they are spelt, without what stands between them; empty when there are none
     * @param phrase whether it was put in quotation marks
     */
    public record Term(List<String> words, boolean phrase) {

        public Term {
            words = List.copyOf(words);
        }

        static Term of(String text, boolean phrase) {
            return new Term(
                    FoldedWord.of(text).stream()
                            .map(word -> text.substring(word.start(), word.end()))
                            .toList(),
                    phrase);
        }

        /** Whether it is a single word that may be inflected or spelt otherwise. */
        public boolean isWord() {
            return words.size() == 1 && !phrase;
        }
    }
}
