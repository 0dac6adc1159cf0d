package org.khabar.search.answer;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.khabar.kit.text.Fold;
import org.khabar.kit.text.FoldedWord;
import org.khabar.search.index.Asked;
import org.khabar.search.index.Inflection;
import org.khabar.search.index.Phase;
import org.khabar.search.index.Sounding;

/** Tells which words of a text are among those that were asked for: as spelt, inflected, or in Roman letters by their sound. */
public final class WordMatcher {

    /** Too many words sound like one of two letters: "of" like "up". */
    private static final int SHORTEST_HEARD = 3;

    private static final int SHORTEST_SOUND = 2;

    private final Set<String> folds = new HashSet<>();
    private final Set<String> stems = new HashSet<>();
    private final Set<String> sounds = new HashSet<>();

    /**
     * Of a query.
     *
     * @param names further words that count as asked for, such as those of a party whose abbreviation was
     */
    public WordMatcher(Asked asked, Stream<String> names) {
        List<String> words = asked.words();
        for (int at = 0; at < words.size(); at++) {
            Optional<Phase> phase =
                    at + 1 < words.size() ? Phase.of(words.get(at), words.get(at + 1)) : Optional.empty();
            if (phase.isPresent()) {
                phase.get().words().forEach(folds::add);
                at++;
            } else {
                add(words.get(at));
            }
        }
        for (int i = 0; i + 1 < words.size(); i++) {
            String joined = words.get(i) + words.get(i + 1);
            folds.add(Fold.of(joined));
            addSounds(joined);
        }
        names.map(Fold::of)
                .filter(fold -> !fold.isEmpty() && fold.indexOf(' ') < 0)
                .forEach(folds::add);
    }

    private void add(String word) {
        String fold = Fold.of(word);
        folds.add(fold);
        stems.add(Inflection.stem(fold));
        addSounds(word);
    }

    private void addSounds(String word) {
        char first = word.charAt(0);
        boolean roman = first < 0x80 && Character.isLetter(first);
        if (roman && word.length() >= SHORTEST_HEARD) {
            Sounding.of(word).stream()
                    .filter(sound -> sound.length() >= SHORTEST_SOUND)
                    .forEach(sounds::add);
        }
    }

    boolean matches(FoldedWord word, String text) {
        if (folds.contains(word.text()) || stems.contains(Inflection.stem(word.text()))) {
            return true;
        }
        return !sounds.isEmpty()
                && Sounding.ofText(text.substring(word.start(), word.end())).stream()
                        .anyMatch(sounds::contains);
    }
}
