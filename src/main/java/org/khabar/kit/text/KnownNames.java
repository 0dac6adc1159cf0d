package org.khabar.kit.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Names in Devanagari that have a Roman spelling of their own (कांग्रेस congress), ready to be found in a text: leftmost,
 * longest, by the fold of whole words. Build it once and share it; it does not change.
 */
public final class KnownNames {

    /** No names. */
    public static final KnownNames NONE = new KnownNames(Map.of());

    private final Map<String, List<Name>> byFirstWord = new HashMap<>();

    private KnownNames(Map<String, String> names) {
        names.forEach((phrase, roman) -> {
            String fold = Fold.of(phrase);
            if (!fold.isEmpty()) {
                List<String> words = List.of(fold.split(" "));
                byFirstWord
                        .computeIfAbsent(words.getFirst(), k -> new ArrayList<>())
                        .add(new Name(words, roman));
            }
        });
        Comparator<Name> longestFirst = Comparator.comparingInt(name -> -name.words.size());
        byFirstWord.values().forEach(list -> list.sort(longestFirst.thenComparing(Name::roman)));
    }

    /** The names of a map from Devanagari phrase to Roman words; phrases without letters are left out. */
    public static KnownNames of(Map<String, String> romanByPhrase) {
        return romanByPhrase.isEmpty() ? NONE : new KnownNames(romanByPhrase);
    }

    /** The text in Roman letters, a space between words: known names as they are known, the rest romanised. */
    String romanise(String text) {
        List<String> words = Words.split(text);
        List<String> folds = words.stream().map(Fold::of).toList();
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (int at = 0; at < words.size(); ) {
            Name name = byFirstWord.isEmpty() ? null : longest(folds, at);
            out.append(name == null ? Romaniser.romanise(words.get(at)) : name.roman)
                    .append(' ');
            at += name == null ? 1 : name.words.size();
        }
        return out.toString();
    }

    private @Nullable Name longest(List<String> folds, int at) {
        for (Name name : byFirstWord.getOrDefault(folds.get(at), List.of())) {
            int end = at + name.words.size();
            if (end <= folds.size() && folds.subList(at, end).equals(name.words)) {
                return name;
            }
        }
        return null;
    }

    private record Name(List<String> words, String roman) {}
}
