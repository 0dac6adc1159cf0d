package org.khabar.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.khabar.kit.text.Fold;
import org.khabar.search.index.Sounding;

/**
 * What articles are asked for one word, or for words in a row: as it is spelt before its other forms, before what sounds like
 * it, before what looks like it; in the headline before the standfirst before the body.
 */
final class WordQueries {

    private static final float AS_SPELT = 3f;
    private static final float INFLECTED = 1.6f;
    private static final float SOUNDS_LIKE = 1.5f;
    private static final float LOOKS_LIKE = 0.6f;
    private static final float OTHERS_TOO = 0.1f;
    private static final int SHORTEST_COMPOUND = 4;

    private final IndexReader reader;
    private final Set<String> names;

    WordQueries(IndexReader reader, Set<String> names) {
        this.reader = reader;
        this.names = names;
    }

    /** Whether any article has the word, in any of its forms; in Roman letters, or one that sounds like it. */
    boolean isKnown(String word) throws IOException {
        String spelling = Fold.of(word);
        if (has(Zone::text, spelling) || has(Zone::stem, InflectionFilter.stem(spelling, names))) {
            return true;
        }
        return isRoman(spelling) && sounds(word);
    }

    /** Whether any article has a word that sounds like it. */
    boolean sounds(String word) throws IOException {
        for (String sound : Sounding.of(word)) {
            if (has(Zone::roman, sound)) {
                return true;
            }
        }
        return false;
    }

    /** One word, compounds that are written apart included. */
    Query word(String word) throws IOException {
        String spelling = Fold.of(word);
        String stem = InflectionFilter.stem(spelling, names);
        boolean known = isKnown(word);
        List<Query> options = new ArrayList<>();
        for (Zone zone : Zone.values()) {
            option(options, new TermQuery(new Term(zone.text(), spelling)), AS_SPELT * zone.weight());
            option(options, new TermQuery(new Term(zone.stem(), stem)), INFLECTED * zone.weight());
            if (isRoman(spelling) || !known) {
                float weight = (isRoman(spelling) ? SOUNDS_LIKE : LOOKS_LIKE) * zone.weight();
                for (String sound : Sounding.of(word)) {
                    option(options, new TermQuery(new Term(zone.roman(), sound)), weight);
                }
            }
        }
        if (!known) {
            mistakes(options, spelling, word);
        }
        apart(options, spelling);
        return new DisjunctionMaxQuery(options, OTHERS_TOO);
    }

    private void mistakes(List<Query> options, String spelling, String word) {
        int edits = spelling.length() < 4 ? 0 : spelling.length() < 8 ? 1 : 2;
        for (Zone zone : Zone.values()) {
            if (edits > 0) {
                option(options, new FuzzyQuery(new Term(zone.text(), spelling), edits, 1), LOOKS_LIKE * zone.weight());
            }
            if (edits > 0 && isRoman(spelling)) {
                for (String sound : Sounding.of(word)) {
                    FuzzyQuery near = new FuzzyQuery(new Term(zone.roman(), sound), sound.length() < 4 ? 0 : 1, 1);
                    option(options, near, LOOKS_LIKE * zone.weight());
                }
            }
        }
    }

    /** लोकसभा is written लोक सभा too. */
    private void apart(List<Query> options, String spelling) throws IOException {
        for (int at = 2; at <= spelling.length() - 2 && spelling.length() >= SHORTEST_COMPOUND; at++) {
            boolean letters = Character.isLetter(spelling.charAt(at)) && spelling.charAt(at - 1) != '\u094D';
            String left = spelling.substring(0, at);
            String right = spelling.substring(at);
            if (letters && has(Zone::text, left) && has(Zone::text, right)) {
                for (Zone zone : Zone.values()) {
                    option(options, new PhraseQuery(zone.text(), left, right), INFLECTED * zone.weight());
                }
            }
        }
    }

    /** Words in a row. Those in Roman letters stand for all that sound like them. */
    Query row(List<String> words) {
        List<Query> options = new ArrayList<>();
        List<String> folds = words.stream().map(Fold::of).toList();
        boolean roman = folds.stream().anyMatch(WordQueries::isRoman);
        for (Zone zone : Zone.values()) {
            Query exact = new PhraseQuery(zone.text(), folds.toArray(String[]::new));
            option(options, exact, AS_SPELT * zone.weight());
            if (roman) {
                MultiPhraseQuery.Builder like = new MultiPhraseQuery.Builder();
                for (String word : words) {
                    like.add(Sounding.of(word).stream()
                            .map(sound -> new Term(zone.roman(), sound))
                            .toArray(Term[]::new));
                }
                option(options, like.build(), SOUNDS_LIKE * zone.weight());
            }
        }
        return new DisjunctionMaxQuery(options, OTHERS_TOO);
    }

    /** Both words, or the one that they make when they are joined; only both when there is no such word. */
    Query joined(String first, String second) throws IOException {
        BooleanQuery.Builder both = new BooleanQuery.Builder()
                .add(word(first), BooleanClause.Occur.MUST)
                .add(word(second), BooleanClause.Occur.MUST);
        return new DisjunctionMaxQuery(List.of(both.build(), word(first + second)), OTHERS_TOO);
    }

    static boolean isRoman(String spelling) {
        return spelling.charAt(0) >= 'a' && spelling.charAt(0) <= 'z';
    }

    private static void option(List<Query> options, Query query, float weight) {
        options.add(new BoostQuery(query, weight));
    }

    private boolean has(java.util.function.Function<Zone, String> field, String term) throws IOException {
        for (Zone zone : Zone.values()) {
            if (reader.docFreq(new Term(field.apply(zone), term)) > 0) {
                return true;
            }
        }
        return false;
    }
}
