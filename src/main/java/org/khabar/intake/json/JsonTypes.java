package org.khabar.intake.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What people call the types of JSON. */
final class JsonTypes {

    private JsonTypes() {}

    /** What a value is, which must be there. */
    static String word(@Nullable JsonNode node) {
        return switch (Objects.requireNonNull(node).getNodeType()) {
            case ARRAY -> "an array";
            case OBJECT, POJO -> "an object";
            case BOOLEAN -> "true or false";
            case NUMBER -> "a number";
            case STRING -> "text";
            case NULL -> "null: leave the member out";
            case BINARY, MISSING -> "nothing";
        };
    }
}
