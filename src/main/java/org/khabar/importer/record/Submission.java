package org.khabar.importer.record;

import com.fasterxml.jackson.databind.JsonNode;
import org.khabar.importer.RecordType;
import org.khabar.intake.json.Canonical;
import org.khabar.intake.json.Members;

/**
 * A record as a source hands it in.
 *
 * @param key what the source calls it
 * @param tree its JSON
 * @param members the members of that JSON, ready to be asked for
 */
public record Submission(RecordType type, String key, JsonNode tree, Members members) {

    /** A digest of everything the record says. */
    String digest() {
        return Canonical.digest(tree);
    }
}
