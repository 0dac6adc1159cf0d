package org.khabar.operations.openapi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * The examples in the OpenAPI document are what the sample newsroom answers to the document's own parameters, long lists
 * cut. Written anew by {@code ./mvnw test -Dtest=ExamplesTest -Dkhabar.update}.
 */
@QuarkusTest
class ExamplesTest {

    private static final Path ANSWERS = Path.of("src/main/resources/openapi/answers");
    private static final int ITEMS = 2;
    private static final int MANY = 20;

    private static final Set<String> RANKED = Set.of("search", "listRelatedArticles");

    /** How the files of examples end, by media type. */
    private static final Map<String, String> ENDINGS = Map.of(
            "application/json", ".json",
            "application/ld+json", ".ld.json",
            "application/vnd.iptc.ninjs+json", ".ninjs.json");

    private final ObjectMapper mapper = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    @Test
    void every_example_is_what_its_operation_answers() throws IOException {
        JsonNode document =
                mapper.readTree(RestAssured.get("/q/openapi?format=json").asString());
        List<String> wrong = new ArrayList<>();
        for (var path : document.get("paths").properties()) {
            JsonNode operation = path.getValue().get("get");
            if (operation != null
                    && !path.getKey().startsWith("/editorial/")
                    && !path.getKey().startsWith("/v1/previews/")
                    && operation.at("/responses/200/content").has("application/json")) {
                for (var type : operation.at("/responses/200/content").properties()) {
                    compare(path.getKey(), operation, type.getKey(), wrong);
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    /** Answers of other media types are not shown, but the parameters lead to one. */
    @Test
    void every_example_of_a_file_leads_to_one() throws IOException {
        JsonNode document =
                mapper.readTree(RestAssured.get("/q/openapi?format=json").asString());
        String path = "/media/{set}/{file}";
        String request = request(path, document.get("paths").get(path).get("get"));
        assertEquals(200, RestAssured.get(request).statusCode(), request);
    }

    private void compare(String path, JsonNode operation, String type, List<String> wrong) {
        String id = operation.get("operationId").asText() + ENDINGS.get(type);
        String answer = RestAssured.given()
                .header("Accept", type)
                .urlEncodingEnabled(false)
                .get(request(path, operation))
                .asString();
        try {
            JsonNode actual = cut(mapper.readTree(answer));
            Path file = ANSWERS.resolve(id);
            if (System.getProperty("khabar.update") != null) {
                Files.createDirectories(ANSWERS);
                Files.writeString(file, mapper.writeValueAsString(actual) + "\n");
            } else if (!Files.exists(file)
                    || !isShown(mapper.readTree(Files.readString(file)), actual, path, operation)) {
                wrong.add(id);
            }
        } catch (IOException e) {
            wrong.add(id + ": " + e.getMessage());
        }
    }

    /** Whether the example is the answer; where an engine ranks, whose order every other article sways, part of a long one. */
    private boolean isShown(JsonNode example, JsonNode actual, String path, JsonNode operation) throws IOException {
        if (!RANKED.contains(operation.get("operationId").asText())) {
            return actual.equals(example);
        }
        String longer = request(path, operation).replace("limit=" + ITEMS, "limit=" + MANY);
        Set<JsonNode> items = new HashSet<>();
        mapper.readTree(RestAssured.get(longer).asString()).get("items").forEach(item -> items.add(cut(item)));
        for (JsonNode item : example.get("items")) {
            if (!items.contains(item)) {
                return false;
            }
        }
        return example.get("items").size() == actual.get("items").size()
                && others(example).equals(others(actual));
    }

    private static JsonNode others(JsonNode answer) {
        return ((ObjectNode) answer.deepCopy()).without(Set.of("items", "page"));
    }

    /** The operation's path with its examples filled in; a list is asked for as many items as the example shows. */
    private static String request(String path, JsonNode operation) {
        String request = path;
        List<String> query = new ArrayList<>();
        for (JsonNode parameter : operation.get("parameters")) {
            String name = parameter.get("name").asText();
            if (parameter.get("in").asText().equals("path")) {
                assertTrue(parameter.has("example"), path + " has no example for " + name);
                request = request.replace(
                        "{" + name + "}", parameter.get("example").asText());
            } else if (name.equals("limit")) {
                query.add("limit=" + ITEMS);
            } else if (parameter.path("required").asBoolean()) {
                query.add(name + "=" + parameter.get("example").asText());
            }
        }
        return query.isEmpty() ? request : request + "?" + String.join("&", query);
    }

    /** The same with every list cut to its first items. */
    private static JsonNode cut(JsonNode node) {
        if (node instanceof ArrayNode array) {
            while (array.size() > ITEMS) {
                array.remove(array.size() - 1);
            }
        }
        if (node instanceof ObjectNode object && object.has("token")) {
            // It tells how far the log has come, which is another place in each run.
            object.put("token", "…");
        }
        for (Iterator<JsonNode> members = node.elements(); members.hasNext(); ) {
            cut(members.next());
        }
        return node;
    }
}
