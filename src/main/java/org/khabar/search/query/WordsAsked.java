package org.khabar.search.query;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.khabar.kit.text.Fold;
import org.khabar.search.index.Asked;
import org.khabar.search.index.Inflection;
import org.khabar.search.index.Sounding;

/** Which words of a vocabulary a question will need, by reading: for engines that are far away and are asked once for all. */
public final class WordsAsked {

    private final Map<Reading, Set<String>> byReading = new EnumMap<>(Reading.class);
    private final Set<String> names;

    private WordsAsked(Set<String> names) {
        this.names = names;
    }

    /** Those that {@link QueryMaker} asks for, and some more. */
    public static Map<Reading, Set<String>> of(Asked asked, Set<String> names) {
        WordsAsked needed = new WordsAsked(names);
        List<String> row = new ArrayList<>();
        for (Asked.Clause clause : asked.clauses()) {
            for (Asked.Term term : clause.anyOf()) {
                term.words().forEach(needed::word);
                needed.word(String.join("", term.words()));
            }
            row.add(clause.isWord() ? clause.anyOf().getFirst().words().getFirst() : "");
        }
        for (int i = 0; i + 1 < row.size(); i++) {
            needed.word(row.get(i) + row.get(i + 1));
        }
        return needed.byReading;
    }

    private void word(String word) {
        String spelling = Fold.of(word);
        if (spelling.isEmpty()) {
            return;
        }
        add(Reading.SPELT, spelling);
        for (int at = 1; at < spelling.length(); at++) {
            add(Reading.SPELT, spelling.substring(0, at));
            add(Reading.SPELT, spelling.substring(at));
        }
        add(Reading.STEM, Inflection.stem(spelling, names));
        Sounding.of(word).forEach(sound -> add(Reading.SOUND, sound));
    }

    private void add(Reading reading, String word) {
        byReading.computeIfAbsent(reading, key -> new HashSet<>()).add(word);
    }
}
