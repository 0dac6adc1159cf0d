package org.khabar.kit.text.sound;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.khabar.eval.Ranks;

/**
 * How well Roman spellings find Devanagari words or names, on any file of tab-separated pairs: Roman, Devanagari. Belongs to
 * the Maven profile {@code eval}: {@code -Dkhabar.eval.pairs=file,file}.
 */
class PairsEvaluation {

    private static final int FIRST = 10;

    @Test
    void roman_spellings_find_their_words() {
        List<Path> files = Ranks.files("khabar.eval.pairs");
        assumeFalse(files.isEmpty(), "no -Dkhabar.eval.pairs");
        files.forEach(PairsEvaluation::evaluate);
    }

    private static void evaluate(Path file) {
        List<List<String>> pairs = Ranks.rows(file, 2);
        NameFinder<String> finder = new NameFinder<>();
        Set<String> words = new LinkedHashSet<>();
        pairs.forEach(pair -> words.add(pair.get(1)));
        words.forEach(word -> finder.add(word, word));
        Ranks ranks = new Ranks();
        int sounds = 0;
        int skeletons = 0;
        for (List<String> pair : pairs) {
            RomanKeys roman = RomanKeys.of(pair.get(0));
            RomanKeys devanagari = RomanKeys.of(pair.get(1));
            sounds += roman.soundsLike(devanagari) ? 1 : 0;
            skeletons += roman.skeletons().stream().anyMatch(devanagari.skeletons()::contains) ? 1 : 0;
            ranks.add(
                    finder.find(pair.get(0), FIRST).stream()
                            .map(NameFinder.Found::name)
                            .toList(),
                    pair.get(1));
        }
        System.out.println(ranks.line(String.valueOf(file.getFileName())));
        System.out.printf(
                Locale.ROOT,
                "%-44s %6d   K1  %.3f   K2  %.3f%n",
                "  with a key in common",
                pairs.size(),
                (double) sounds / pairs.size(),
                (double) skeletons / pairs.size());
        assertTrue(ranks.recall(5) > 0, "nothing is found: are the columns Roman, Devanagari?");
    }
}
