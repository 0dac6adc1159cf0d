package org.khabar.kit.text.sound;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.khabar.kit.text.Fold;

/** The distinct words of many names, found as somebody types them: in either script, by sound, with mistakes, or begun only. */
final class Vocabulary {

    /** A word that is wrong in more than one letter of three is another word. */
    private static final double ALIKE = 0.66;

    private static final int SHORTEST_WITH_MISTAKES = 4;

    private final Map<String, Entry> byFold = new HashMap<>();
    private final NavigableMap<String, List<Entry>> bySound = new TreeMap<>();
    private final Map<String, List<Entry>> bySkeleton = new HashMap<>();
    private final NavigableMap<String, Entry> sorted = new TreeMap<>();

    /** Texts are made of few words, which come again and again. */
    private final Cache<String, Map<Entry, Double>> sounding =
            Caffeine.newBuilder().maximumSize(20_000).build();

    /** The entry of a word as it is spelt; a new one when there is none of its fold. */
    Entry entry(String word) {
        return byFold.computeIfAbsent(Fold.of(word).replace(" ", ""), fold -> added(fold, word));
    }

    private Entry added(String fold, String word) {
        Entry entry = new Entry(fold, RomanKeys.of(word), new ArrayList<>());
        sorted.put(fold, entry);
        sounding.invalidateAll();
        entry.keys.sounds().forEach(sound -> put(bySound, sound, entry));
        entry.keys.skeletons().forEach(skeleton -> put(bySkeleton, skeleton, entry));
        return entry;
    }

    private static void put(Map<String, List<Entry>> map, String key, Entry entry) {
        map.computeIfAbsent(key, k -> new ArrayList<>(2)).add(entry);
    }

    /**
     * The words that are spelt like one, or sound like it, each with how well it fits, more than 0 to 1.
     *
     * @param isJoined whether it was made of several words, and will hardly come again
     */
    Map<Entry, Double> sounding(String word, boolean isJoined) {
        return isJoined ? readSounding(word) : sounding.get(word, this::readSounding);
    }

    private Map<Entry, Double> readSounding(String word) {
        RomanKeys keys = RomanKeys.of(word);
        Map<Entry, Double> found = new HashMap<>();
        addSounding(found, keys);
        addSame(found, word);
        return Map.copyOf(found);
    }

    private void addSounding(Map<Entry, Double> found, RomanKeys keys) {
        for (String sound : keys.sounds()) {
            weigh(found, bySound.getOrDefault(sound, List.of()), e -> 0.75 + 0.24 * e.keys.likeness(keys));
        }
    }

    private void addSame(Map<Entry, Double> found, String word) {
        Entry same = byFold.get(Fold.of(word).replace(" ", ""));
        if (same != null) {
            found.put(same, 1.0);
        }
    }

    /**
     * The words that one word as somebody types it may mean, each with how well it fits, more than 0 to 1.
     *
     * @param begun whether it may be the beginning of a longer word
     */
    Map<Entry, Double> like(String word, boolean begun) {
        String fold = Fold.of(word).replace(" ", "");
        RomanKeys keys = RomanKeys.of(word);
        Map<Entry, Double> found = new HashMap<>();
        for (String skeleton : keys.skeletons()) {
            weigh(found, bySkeleton.getOrDefault(skeleton, List.of()), e -> 0.35 + 0.4 * e.keys.likeness(keys));
        }
        addSounding(found, keys);
        if (begun) {
            begin(found, fold, keys);
        }
        if (fold.length() >= SHORTEST_WITH_MISTAKES && found.values().stream().noneMatch(fit -> fit > 0.75)) {
            mistyped(found, keys);
        }
        addSame(found, word);
        return found;
    }

    private void begin(Map<Entry, Double> found, String fold, RomanKeys keys) {
        if (fold.isEmpty()) {
            return;
        }
        weigh(found, sorted.subMap(fold, fold + Character.MAX_VALUE).values(), e -> 0.9 + share(fold, e.fold));
        for (String sound : keys.sounds()) {
            for (List<Entry> entries :
                    bySound.subMap(sound, sound + Character.MAX_VALUE).values()) {
                weigh(found, entries, e -> e.keys.readings().stream().anyMatch(startsLike(keys)) ? 0.88 : 0.6);
            }
        }
    }

    private static Predicate<String> startsLike(RomanKeys keys) {
        return reading -> keys.readings().stream().anyMatch(reading::startsWith);
    }

    private static double share(String part, String whole) {
        return 0.09 * part.length() / whole.length();
    }

    /** Words that begin alike and differ in few letters. */
    private void mistyped(Map<Entry, Double> found, RomanKeys keys) {
        for (String sound : keys.sounds()) {
            String first = sound.substring(0, 1);
            for (List<Entry> entries :
                    bySound.subMap(first, first + Character.MAX_VALUE).values()) {
                for (Entry entry : entries) {
                    mistyped(found, entry, keys, sound.length());
                }
            }
        }
    }

    private static void mistyped(Map<Entry, Double> found, Entry entry, RomanKeys keys, int length) {
        boolean near = entry.keys.sounds().stream().anyMatch(other -> Math.abs(other.length() - length) <= 2);
        double likeness = near ? entry.keys.likeness(keys) : 0;
        if (likeness >= ALIKE) {
            found.merge(entry, 0.8 * likeness, Math::max);
        }
    }

    private static void weigh(Map<Entry, Double> found, Collection<Entry> entries, Weight weight) {
        for (Entry entry : entries) {
            found.merge(entry, weight.of(entry), Math::max);
        }
    }

    @FunctionalInterface
    private interface Weight {
        double of(Entry entry);
    }

    /**
     * A word, and where it stands.
     *
     * @param places added to while names are read
     */
    record Entry(String fold, RomanKeys keys, List<Place> places) {

        @Override
        public boolean equals(Object other) {
            return other instanceof Entry entry && fold.equals(entry.fold);
        }

        @Override
        public int hashCode() {
            return fold.hashCode();
        }
    }

    /** Some words in a row of a spelling, by its number, joined to one. */
    record Place(int spelling, int from, int to) {}
}
