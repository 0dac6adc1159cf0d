package org.khabar.content.address;

import java.util.Locale;

/** What a slug can stand for. Slugs are unique within their kind. */
public enum AddressKind {
    SECTION,
    AUTHOR,
    FRONT,
    PARTY,
    CANDIDATE,
    CONSTITUENCY,
    ELECTION,
    ALLIANCE,
    STATE,
    PLACE,
    TOPIC;

    /** As it stands in addresses and filters: {@code party}, {@code section}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
