package org.khabar.search.index;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.util.HashSet;
import java.util.Set;
import org.khabar.kit.text.Fold;
import org.khabar.kit.text.sound.RomanKeys;

/** How words sound, remembered: news is made of few words, and nearly every one has been seen before. */
public final class Sounding {

    private static final int REMEMBERED = 50_000;
    private static final LoadingCache<String, Set<String>> SOUNDS = Caffeine.newBuilder()
            .maximumSize(REMEMBERED)
            .build(word -> RomanKeys.of(word).sounds());
    private static final LoadingCache<String, Set<String>> WITH_STEMS =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build(Sounding::withStem);

    private Sounding() {}

    /** The keys under which a word is found by those who type it in Roman letters: see {@link RomanKeys#sounds}. */
    public static Set<String> of(String word) {
        return SOUNDS.get(word);
    }

    /** The same for a word of a text, which may be inflected: vote finds वोटों. */
    public static Set<String> ofText(String word) {
        return WITH_STEMS.get(word);
    }

    private static Set<String> withStem(String word) {
        Set<String> sounds = new HashSet<>(of(word));
        String fold = Fold.of(word);
        if (!fold.isEmpty() && fold.charAt(0) >= 0x0900) {
            sounds.addAll(of(Inflection.stem(fold)));
        }
        return Set.copyOf(sounds);
    }
}
