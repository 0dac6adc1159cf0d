package org.khabar.kit.edit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** JSON Merge Patch, RFC 7396. */
public final class Merge {

    /** Its media type. */
    public static final String TYPE = "application/merge-patch+json";

    private Merge() {}

    /** The target with the patch applied, as section 2 of the RFC says; neither argument is changed. */
    public static ObjectNode apply(ObjectNode target, ObjectNode patch) {
        ObjectNode merged = target.deepCopy();
        patch.properties().forEach(member -> {
            JsonNode change = member.getValue();
            if (change.isNull()) {
                merged.remove(member.getKey());
            } else if (change instanceof ObjectNode inner) {
                JsonNode present = merged.get(member.getKey());
                ObjectNode base = present instanceof ObjectNode object ? object : JsonNodeFactory.instance.objectNode();
                merged.set(member.getKey(), apply(base, inner));
            } else {
                merged.set(member.getKey(), change.deepCopy());
            }
        });
        return merged;
    }
}
