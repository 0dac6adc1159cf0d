package org.khabar.content.listing;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khabar.content.address.AddressKind;

/** What a list of articles can be filtered by. */
public enum FilterName {
    SECTION("section", AddressKind.SECTION, 30),
    AUTHOR("author", AddressKind.AUTHOR, 70),
    PARTY("party", AddressKind.PARTY, 35),
    CANDIDATE("candidate", AddressKind.CANDIDATE, 90),
    CONSTITUENCY("constituency", AddressKind.CONSTITUENCY, 80),
    ELECTION("election", AddressKind.ELECTION, 40),
    ALLIANCE("alliance", AddressKind.ALLIANCE, 45),
    STATE("state", AddressKind.STATE, 50),
    PLACE("place", AddressKind.PLACE, 65),
    TOPIC("topic", AddressKind.TOPIC, 60),
    KIND("kind", null, 20),
    LANGUAGE("language", null, 5);

    private final String word;
    private final @Nullable AddressKind addressKind;
    private final int rarity;

    FilterName(String word, @Nullable AddressKind addressKind, int rarity) {
        this.word = word;
        this.addressKind = addressKind;
        this.rarity = rarity;
    }

    /** As it stands in a query string. */
    public String word() {
        return word;
    }

    /** What its slugs stand for; null for kinds and languages, which have none. */
    public @Nullable AddressKind addressKind() {
        return addressKind;
    }

    /** How few articles one of its facets usually holds: a list is read along the rarest of its filters. */
    public int rarity() {
        return rarity;
    }

    /** The filter of this word; empty for any other. */
    public static Optional<FilterName> of(String word) {
        return Stream.of(values()).filter(name -> name.word.equals(word)).findFirst();
    }
}
