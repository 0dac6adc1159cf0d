package org.khabar.kit.text.sound;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Under which keys a word is found by those who type it in Roman letters. A word in Devanagari and its Roman spellings have
 * a key in common; a word has several keys when letters of it are silent, or are read in two ways.
 *
 * @param sounds K1: how it sounds, vowels in classes
 * @param skeletons K2: its consonants alone; many words share one
 * @param readings its Roman spellings in lower case, the usual one first, for telling which of several words is most like
 */
public record RomanKeys(Set<String> sounds, Set<String> skeletons, List<String> readings) {

    public RomanKeys {
        sounds = Set.copyOf(sounds);
        skeletons = Set.copyOf(skeletons);
        readings = List.copyOf(readings);
    }

    /** The keys of one word of either script; none for one without letters or digits. */
    public static RomanKeys of(String word) {
        Set<String> readings = Readings.of(word);
        readings.remove("");
        Set<String> sounds = new LinkedHashSet<>();
        Set<String> skeletons = new LinkedHashSet<>();
        for (String reading : readings) {
            String sound = Sounds.of(reading);
            if (!sound.isEmpty()) {
                sounds.add(sound);
                skeletons.add(Sounds.skeleton(sound));
            }
        }
        return new RomanKeys(sounds, skeletons, List.copyOf(readings));
    }

    /** How much the nearest of the readings of both are alike: 1 for the same, 0 for nothing in common. */
    public double likeness(RomanKeys other) {
        double most = 0;
        for (String mine : readings) {
            for (String theirs : other.readings) {
                most = Math.max(most, Likeness.of(mine, theirs));
            }
        }
        return most;
    }

    /** Whether both have a sound in common. */
    public boolean soundsLike(RomanKeys other) {
        return sounds.stream().anyMatch(other.sounds::contains);
    }
}
