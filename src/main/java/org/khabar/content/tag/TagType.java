package org.khabar.content.tag;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.khabar.content.address.AddressKind;

/** What an article can be tagged with. Each type adds its own facts and relations, see {@link TagDetails}. */
public enum TagType {
    PARTY("parties"),
    CANDIDATE("candidates"),
    CONSTITUENCY("constituencies"),
    ELECTION("elections"),
    ALLIANCE("alliances"),
    STATE("states"),
    PLACE("places"),
    TOPIC("topics");

    private final String plural;

    TagType(String plural) {
        this.plural = plural;
    }

    /** As it stands in addresses and filters: {@code party}. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** As its list is addressed: {@code parties}. */
    public String plural() {
        return plural;
    }

    /** The kind of its slugs. */
    public AddressKind addressKind() {
        return AddressKind.valueOf(name());
    }

    /** The type of the given word. Throws IllegalArgumentException for any other. */
    @JsonCreator
    public static TagType of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
