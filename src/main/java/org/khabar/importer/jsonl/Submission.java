package org.khabar.importer.jsonl;

import com.fasterxml.jackson.databind.JsonNode;
import org.khabar.importer.json.Canonical;
import org.khabar.importer.json.Members;

/** A line that was read: where it lies, its tree, and the members of its object. */
record Submission(Line line, JsonNode tree, Members members) {

    /** What the source calls it. */
    String key() {
        return line.key();
    }

    /** A digest of everything the line says. */
    String digest() {
        return Canonical.digest(tree);
    }
}
