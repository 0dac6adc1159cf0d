package org.khabar.kit.text.sound;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** English words of names that do not sound like the Hindi ones: Delhi दिल्ली, Lucknow लखनऊ, north उत्तर. */
final class Exonyms {

    private static final String FILE = "exonyms.txt";
    private static final Map<String, List<String>> WORDS = read();

    private Exonyms() {}

    private static Map<String, List<String>> read() {
        try (InputStream file = Exonyms.class.getResourceAsStream(FILE)) {
            String text = new String(Objects.requireNonNull(file, FILE).readAllBytes(), StandardCharsets.UTF_8);
            Map<String, List<String>> words = new HashMap<>();
            text.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(line.strip().split("\\s+", -1)))
                    .forEach(line -> words.computeIfAbsent(line.getFirst(), k -> new ArrayList<>())
                            .addAll(line.subList(1, line.size())));
            return Map.copyOf(words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The Hindi words for an English one in lower case; none when it is none of these. */
    static List<String> of(String english) {
        return WORDS.getOrDefault(english, List.of());
    }
}
