package org.khabar.sample.generate.words;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What an article is about: a place in a sentence that takes the same name throughout the article. */
public enum Slot {
    PARTY,
    RIVAL,
    CANDIDATE,
    OPPONENT,
    SEAT,
    STATE,
    PLACE,
    ELECTION,
    ALLIANCE,
    TOPIC,
    ISSUE;

    /** The one that stands in a sentence as the given word; empty when the word is no slot. */
    public static Optional<Slot> of(String word) {
        return Stream.of(values()).filter(slot -> slot.word().equals(word)).findFirst();
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
