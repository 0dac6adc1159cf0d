package org.khabar.kit.text.roman;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** Words whose usual Roman spelling no rule gives: loan words of the news, places, people. */
final class UsualSpellings {

    private static final String FILE = "usual-spellings.txt";
    private static final Map<String, String> WORDS = read();

    private UsualSpellings() {}

    private static Map<String, String> read() {
        try (InputStream file = UsualSpellings.class.getResourceAsStream(FILE)) {
            String text = new String(Objects.requireNonNull(file, FILE).readAllBytes(), StandardCharsets.UTF_8);
            Map<String, String> words = new HashMap<>();
            Normalizer.normalize(text, Normalizer.Form.NFC)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> pairs(line.strip().split("\\s+", -1), words));
            return Map.copyOf(words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void pairs(String[] line, Map<String, String> words) {
        for (int i = 0; i < line.length; i += 2) {
            words.put(line[i], line[i + 1]);
        }
    }

    /** The usual spelling, that of its plural included (ट्रकों truckon, वोटर्स voters); empty when the rules apply. */
    static String of(String word) {
        String usual = WORDS.getOrDefault(word, "");
        if (usual.isEmpty() && word.endsWith("ों")) {
            return plural(word.substring(0, word.length() - 2), "on");
        }
        if (usual.isEmpty() && word.endsWith("्स")) {
            return plural(word.substring(0, word.length() - 2), "s");
        }
        return usual;
    }

    private static String plural(String singular, String ending) {
        String usual = WORDS.getOrDefault(singular, "");
        return usual.isEmpty() ? "" : usual + ending;
    }
}
