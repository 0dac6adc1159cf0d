package org.khabar.search.index;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khabar.kit.text.Fold;

/**
 * A phase of an election, which is written in many ways: चौथे चरण, चरण 4, phase 4, 4th phase.
 *
 * @param figure its number in a figure
 * @param ordinals the words for its number, as the fold has them
 */
public record Phase(String figure, Set<String> ordinals) {

    /** The words for a phase, as the fold has them. */
    public static final Set<String> NOUNS = Set.of("चरण", "फेज", "phase");

    private static final String FILE = "phases.txt";
    private static final Map<String, Phase> BY_WORD = byWord();

    public Phase {
        ordinals = Set.copyOf(ordinals);
    }

    private static Map<String, Phase> byWord() {
        try (InputStream file = Phase.class.getResourceAsStream(FILE)) {
            String text = new String(Objects.requireNonNull(file, FILE).readAllBytes(), StandardCharsets.UTF_8);
            Map<String, Phase> phases = new HashMap<>();
            text.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> List.of(line.split(" ", -1)))
                    .forEach(line -> {
                        Set<String> ordinals =
                                line.stream().skip(1).map(Fold::of).collect(Collectors.toSet());
                        Phase phase = new Phase(line.getFirst(), ordinals);
                        line.forEach(word -> phase.addTo(phases, word));
                    });
            return Map.copyOf(phases);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Hindi words also as they sound: chauthe. */
    private void addTo(Map<String, Phase> phases, String word) {
        String fold = Fold.of(word);
        phases.put(fold, this);
        if (fold.charAt(0) >= 0x0900) {
            Sounding.of(word).forEach(sound -> phases.putIfAbsent(heard(sound), this));
        }
    }

    private static String heard(String sound) {
        return "~" + sound;
    }

    /** The phase that two words in a row name, in either order. */
    public static Optional<Phase> of(String one, String other) {
        return isNoun(one) ? ofNumber(other) : isNoun(other) ? ofNumber(one) : Optional.empty();
    }

    private static boolean isNoun(String word) {
        return NOUNS.contains(Inflection.stem(Fold.of(word)))
                || NOUNS.stream()
                        .anyMatch(noun -> isRoman(word) && Sounding.of(noun).equals(Sounding.of(word)));
    }

    private static Optional<Phase> ofNumber(String word) {
        Stream<String> sounds = isRoman(word) ? Sounding.of(word).stream().map(Phase::heard) : Stream.empty();
        return Stream.concat(Stream.of(Fold.of(word)), sounds)
                .flatMap(key -> Stream.ofNullable(BY_WORD.get(key)))
                .findFirst();
    }

    private static boolean isRoman(String word) {
        return word.charAt(0) < 0x80 && Character.isLetter(word.charAt(0));
    }

    /** Its words, in the order in which they stand in a row, each place with all that may stand there. */
    public List<List<Set<String>>> rows() {
        Set<String> inflected = new HashSet<>(NOUNS);
        inflected.add("चरणों");
        return List.of(List.of(ordinals, inflected), List.of(NOUNS, Set.of(figure)));
    }

    /** The words that name it where they stand in a text; not its figure, which is part of other numbers too. */
    public Stream<String> words() {
        return Stream.concat(NOUNS.stream(), ordinals.stream());
    }
}
