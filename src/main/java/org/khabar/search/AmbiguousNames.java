package org.khabar.search;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.khabar.kit.text.Fold;

/** Names that are words of the language too, and mostly mean those: आप, गया. */
final class AmbiguousNames {

    private static final String FILE = "/reference/ambiguous_aliases.json";
    private static final Set<String> FOLDS = read();

    private AmbiguousNames() {}

    private static Set<String> read() {
        try (InputStream file = AmbiguousNames.class.getResourceAsStream(FILE)) {
            Set<String> folds = new HashSet<>();
            for (JsonNode row : new ObjectMapper().readTree(Objects.requireNonNull(file, FILE))) {
                folds.add(Fold.of(row.get("alias").asText()));
            }
            return Set.copyOf(folds);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static boolean contains(String word) {
        return FOLDS.contains(Fold.of(word));
    }
}
