package org.khabar.operations.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An operation as the OpenAPI document describes it.
 *
 * @param method in lower case
 * @param address with its parameters in braces
 */
record ShownOperation(String method, String address, JsonNode node) {

    private static final List<String> METHODS = List.of("get", "put", "post", "delete", "patch");

    /** Every one whose address begins so. */
    static List<ShownOperation> all(JsonNode document, String prefix) {
        List<ShownOperation> all = new ArrayList<>();
        for (var path : document.get("paths").properties()) {
            for (String method : METHODS) {
                if (path.getKey().startsWith(prefix) && path.getValue().has(method)) {
                    all.add(new ShownOperation(
                            method, path.getKey(), path.getValue().get(method)));
                }
            }
        }
        return all;
    }

    String id() {
        return node.path("operationId").asText();
    }

    /** The media type of a JSON body; empty when it takes none. */
    Optional<String> json() {
        for (var type : node.at("/requestBody/content").properties()) {
            if (type.getKey().endsWith("json")) {
                return Optional.of(type.getKey());
            }
        }
        return Optional.empty();
    }

    /** Whether its body is something else than JSON alone, such as a form. */
    boolean takesForm() {
        return node.has("requestBody") && json().isEmpty();
    }

    /** Whether it answers JSON when all is well. */
    boolean answersJson() {
        return node.at("/responses/200/content").has("application/json")
                || node.at("/responses/201/content").has("application/json");
    }

    boolean takes(String parameter) {
        return parameter(parameter) != null;
    }

    /** The example of a parameter; empty when it shows none. */
    String example(String parameter) {
        JsonNode found = parameter(parameter);
        return found == null ? "" : found.path("example").asText();
    }

    private @Nullable JsonNode parameter(String name) {
        for (JsonNode parameter : node.path("parameters")) {
            if (parameter.path("name").asText().equals(name)) {
                return parameter;
            }
        }
        return null;
    }

    @Override
    public String toString() {
        return method + " " + address;
    }
}
