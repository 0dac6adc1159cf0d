package org.khabar.operations.openapi;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The examples of the editorial API are what is answered when the shown bodies are sent. Identifiers, versions and instants
 * may be others; of lists, which everybody writes to, the shape counts. Written anew by
 * {@code ./mvnw test -Dtest=EditorialExamplesTest -Dkhabar.update}.
 */
@QuarkusTest
class EditorialExamplesTest {

    private static final Path ANSWERS = Path.of("src/main/resources/openapi/answers");
    private static final int ITEMS = 2;

    /** Follow from chance, from the clock or from what else is there. */
    private static final Set<String> CHANGING = Set.of(
            "id",
            "version",
            "shortId",
            "nativeSlug",
            "canonicalSlug",
            "actor",
            "url",
            "token",
            "prefix",
            "requestId",
            "at",
            "createdBy",
            "secret",
            "message",
            "request");

    private final ObjectMapper mapper = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    @Test
    void every_body_is_shown() throws IOException {
        List<String> without = operations().stream()
                .filter(operation -> operation.json().isPresent())
                .map(ShownOperation::id)
                .filter(id -> !Files.exists(Rehearsal.REQUESTS.resolve(id + ".json")))
                .toList();
        assertEquals(List.of(), without, "operations without openapi/requests/{operationId}.json");
    }

    @Test
    void every_example_is_what_its_operation_answers() throws IOException {
        List<String> wrong = new ArrayList<>();
        List<ShownOperation> operations = operations();
        for (ShownOperation operation : operations) {
            if (!operation.takesForm() && !ofSeveral(operation)) {
                try (Rehearsal rehearsal = new Rehearsal(operations)) {
                    check(operation, rehearsal.perform(operation), wrong);
                } catch (AssertionError | RuntimeException e) {
                    wrong.add(operation.id() + ": " + e);
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    private void check(ShownOperation operation, Response answer, List<String> wrong) throws IOException {
        if (answer.statusCode() >= 300) {
            wrong.add(operation.id() + ": " + answer.statusCode() + " " + answer.asString());
        } else if (operation.answersJson()) {
            Path file = ANSWERS.resolve(operation.id() + ".json");
            JsonNode actual = cut(mapper.readTree(answer.asString()));
            JsonNode shown = Files.exists(file) ? mapper.readTree(Files.readString(file)) : mapper.nullNode();
            boolean same = actual.has("items") ? hasShape(shown, actual) : shown.equals(settled(actual, shown));
            if (!same && System.getProperty("khabar.update") != null) {
                Files.writeString(file, mapper.writeValueAsString(settled(actual, shown)) + "\n");
            } else if (!same) {
                wrong.add(operation.id() + ": " + actual);
            }
        }
    }

    private List<ShownOperation> operations() throws IOException {
        JsonNode document =
                mapper.readTree(RestAssured.get("/q/openapi?format=json").asString());
        return ShownOperation.all(document, "/editorial/");
    }

    /** What they answer follows from several articles; BatchResourceTest and its neighbours look at them. */
    private static boolean ofSeveral(ShownOperation operation) {
        return Stream.of("batch", "retaggings")
                .anyMatch(noun -> operation.address().startsWith("/editorial/v1/" + noun));
    }

    private static JsonNode cut(JsonNode answer) {
        if (answer.path("items") instanceof ArrayNode items) {
            while (items.size() > ITEMS) {
                items.remove(items.size() - 1);
            }
        }
        return answer;
    }

    /** The answer with what always changes as the example shows it. */
    private JsonNode settled(JsonNode actual, JsonNode shown) {
        if (actual.isObject()) {
            ObjectNode settled = mapper.createObjectNode();
            actual.properties().forEach(member -> {
                JsonNode before = shown.path(member.getKey());
                boolean stays = changes(member.getKey(), member.getValue())
                        && before.getNodeType() == member.getValue().getNodeType();
                settled.set(member.getKey(), stays ? before : settled(member.getValue(), before));
            });
            if (settled.has("id") && settled.has("slug") && shown.has("slug")) {
                settled.set("slug", shown.get("slug"));
            }
            return settled;
        }
        if (actual.isArray()) {
            ArrayNode settled = mapper.createArrayNode();
            for (int i = 0; i < actual.size(); i++) {
                settled.add(settled(actual.get(i), shown.path(i)));
            }
            return settled;
        }
        return actual;
    }

    private static boolean changes(String member, JsonNode value) {
        return CHANGING.contains(member)
                || member.endsWith("At")
                || value.asText().startsWith("/v1/previews/");
    }

    /** Whether everything that the example shows is there, of the same kind. */
    private static boolean hasShape(JsonNode shown, JsonNode actual) {
        if (shown.isObject() && actual.isObject()) {
            return shown.properties().stream()
                    .allMatch(member -> !actual.has(member.getKey())
                            ? !isNeeded(member.getKey())
                            : hasShape(member.getValue(), actual.get(member.getKey())));
        }
        if (shown.isArray() && actual.isArray()) {
            return shown.isEmpty() || actual.isEmpty() || hasShape(shown.get(0), actual.get(0));
        }
        return shown.getNodeType() == actual.getNodeType();
    }

    private static boolean isNeeded(String member) {
        return member.equals("items") || member.equals("page") || member.equals("id") || member.equals("limit");
    }
}
