package org.khabar.importer.reference;

import java.time.Instant;
import java.util.UUID;
import org.khabar.kit.id.Ids;

/** How the rows are named, and the identifiers that follow from their names: the same in every newsroom. */
final class Key {

    /** The election that the candidates stood at. */
    static final String ELECTION_OF_CANDIDATES = "lok-sabha-2024";

    /** The day of counting in 2024: identifiers begin with a time, and reference data has no other. */
    private static final Instant BIRTHDAY = Instant.parse("2024-06-04T00:00:00Z");

    private Key() {}

    static String state(String code) {
        return "state:" + code;
    }

    static String constituency(String id) {
        return "pc:" + id;
    }

    static String party(String id) {
        return "party:" + id;
    }

    static String alliance(String id) {
        return "alliance:" + id;
    }

    static String election(String id) {
        return "election:" + id;
    }

    static String person(String id) {
        return "person:" + id;
    }

    static String candidate(String candidacyId) {
        return "candidate:" + candidacyId;
    }

    /** The identifier that belongs to a key. */
    static UUID id(String key) {
        return Ids.at(BIRTHDAY, key);
    }
}
