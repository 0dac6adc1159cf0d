package org.khabar.content.tag;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.khabar.kit.text.Fold;

/** Names that are words of the language too, and mostly mean those: आप, गया. With a cue beside them they are names. */
public final class AmbiguousNames {

    private static final String FILE = "/reference/ambiguous_aliases.json";

    /** In the file because they are part of names of other parties, found whole before them, or are of several parties: no words. */
    private static final Set<String> CLEAR = folds("कांग्रेस", "TMC", "शिवसेना", "एनसीपी", "राकांपा");

    private static final Set<String> PRONOUNS = folds("हम", "HAM");

    private static final String YOU = "आप";

    /** Beyond those of the file. */
    private static final Set<String> FURTHER = folds(
            "संभल", "आंवला", "नगीना", "खूंटी", "जालना", "राजमहल", "थाने", "आरा", "बीड", "SAD", "IND", "BAP", "CPI",
            "Anand", "Hassan", "Salem", "Beed", "Basti", "ललितपुर");

    private static final Set<String> CUES = folds(
            "पार्टी",
            "नेता",
            "नेताओं",
            "विधायक",
            "विधायकों",
            "सांसद",
            "सांसदों",
            "प्रत्याशी",
            "प्रत्याशियों",
            "उम्मीदवार",
            "उम्मीदवारों",
            "सरकार",
            "गठबंधन");

    private static final Set<String> FOLDS = read();

    private AmbiguousNames() {}

    private static Set<String> folds(String... words) {
        return Stream.of(words).map(Fold::of).collect(java.util.stream.Collectors.toUnmodifiableSet());
    }

    private static Set<String> read() {
        try (InputStream file = AmbiguousNames.class.getResourceAsStream(FILE)) {
            Set<String> folds = new HashSet<>(FURTHER);
            for (JsonNode row : new ObjectMapper().readTree(Objects.requireNonNull(file, FILE))) {
                folds.add(Fold.of(row.get("alias").asText()));
            }
            folds.removeAll(CLEAR);
            return Set.copyOf(folds);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a name is a word too. Names and words are folded, here and below. */
    public static boolean contains(String name) {
        return FOLDS.contains(name);
    }

    /** Whether it is a pronoun that no cue makes a name. */
    public static boolean isPronoun(String name) {
        return PRONOUNS.contains(name);
    }

    /** Whether it is a pronoun that a cue makes a name. */
    public static boolean isPersonal(String name) {
        return name.equals(YOU);
    }

    /** Whether a word makes a name of one beside it: पार्टी, नेता, सरकार. */
    public static boolean isCue(String word) {
        return CUES.contains(word);
    }
}
