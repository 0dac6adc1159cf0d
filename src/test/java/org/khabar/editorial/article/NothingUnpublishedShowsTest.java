package org.khabar.editorial.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.khabar.api.Api;
import org.khabar.editorial.Desk;

/** Articles in every state that is not public, and every public address asked whether it shows a word of them. */
@QuarkusTest
class NothingUnpublishedShowsTest {

    /** A word that stands in no other article. */
    private static final String SECRET = "ज़्वोंगलेपु";

    private static final List<String> FORMS =
            List.of("body=blocks", "body=html", "body=text", "body=none", "profile=lite");

    @AfterEach
    void putBack() {
        Draft.discardAll();
    }

    @Test
    void no_public_answer_shows_a_word_of_what_is_not_public() throws IOException {
        Map<String, Draft> hidden = everyHiddenState();
        Set<String> asked = new LinkedHashSet<>();
        List<String> leaks = new ArrayList<>();
        for (String path : publicPaths()) {
            ask(path, asked, leaks);
        }
        for (Draft draft : hidden.values()) {
            ask("/v1/articles?ids=" + draft.id, asked, leaks);
            ask("/v1/articles/" + draft.id, asked, leaks);
            ask("/v1/articles/" + draft.id + "/related", asked, leaks);
        }
        assertEquals(List.of(), leaks);
        assertTrue(asked.size() > 100, () -> "asked only " + asked.size());
    }

    @Test
    void what_is_public_shows_or_the_other_test_would_prove_nothing() throws IOException {
        Draft shown = Draft.begin("ब्रूक्तानमेह दिखता है");
        shown.step("PUT", "publication", null, "published");
        List<String> shows = publicPaths().stream()
                .filter(path -> Api.get(path).asString().contains("ब्रूक्तानमेह"))
                .toList();
        assertTrue(shows.contains("/v1/latest"), shows::toString);
        assertTrue(shows.contains("/v1/hubs/party/bjp"), shows::toString);
    }

    private static void ask(String path, Set<String> asked, List<String> leaks) {
        for (String form : FORMS) {
            String address = path + (path.contains("?") ? "&" : "?") + form;
            if (Api.get(address).statusCode() == 400) {
                address = path;
            }
            if (asked.add(address) && Api.get(address).asString().contains(SECRET)) {
                leaks.add(address);
            }
        }
    }

    /** The newest of everything: whatever were to show would stand first. Each carries the tags that hubs and lists ask for. */
    private static Map<String, Draft> everyHiddenState() {
        Map<String, Draft> states = new TreeMap<>();
        for (String state : List.of("draft", "scheduled", "embargoed", "archived", "withdrawn", "trashed", "pending")) {
            Draft draft = Draft.begin((state.equals("pending") ? "खुली ख़बर" : SECRET) + " " + state);
            switch (state) {
                case "scheduled" -> draft.step("PUT", "schedule", "{\"at\": \"2024-06-09T03:30:00Z\"}", "scheduled");
                case "embargoed" -> {
                    draft.step("PUT", "embargo", "{\"until\": \"2024-06-09T03:30:00Z\"}", "draft");
                    draft.step("PUT", "publication", null, "published");
                }
                case "archived", "withdrawn", "trashed", "pending" -> {
                    draft.step("PUT", "publication", null, "published");
                    hide(draft, state);
                }
                default -> assertEquals("draft", state);
            }
            states.put(state, draft);
        }
        return states;
    }

    private static void hide(Draft draft, String state) {
        switch (state) {
            case "archived" -> draft.step("PUT", "archive", null, "archived");
            case "withdrawn" -> draft.step("DELETE", "publication", null, "draft");
            case "trashed" ->
                assertEquals(
                        204, Desk.delete("/articles/" + draft.id, draft.tag).statusCode());
            default ->
                draft.patch("{\"headline\": \"" + SECRET + "\", \"body\": [{\"type\": \"paragraph\", \"text\": \""
                        + SECRET + "\"}]}");
        }
    }

    /** Every public address that the OpenAPI document names, with its examples filled in, and the hub of a tag of theirs. */
    private static Set<String> publicPaths() throws IOException {
        Set<String> paths =
                new LinkedHashSet<>(List.of("/v1/hubs/party/bjp", "/v1/articles?party=bjp", "/v1/fronts/home"));
        JsonNode document = new ObjectMapper()
                .readTree(RestAssured.get("/q/openapi?format=json").asString());
        for (var path : document.get("paths").properties()) {
            JsonNode operation = path.getValue().get("get");
            if (operation != null
                    && path.getKey().startsWith("/v1/")
                    && !path.getKey().contains("previews")) {
                paths.add(filled(path.getKey(), operation));
            }
        }
        return paths;
    }

    private static String filled(String path, JsonNode operation) {
        String filled = path;
        for (JsonNode parameter : operation.get("parameters")) {
            String name = parameter.get("name").asText();
            String example = parameter.path("example").asText();
            if (parameter.get("in").asText().equals("path")) {
                filled = filled.replace("{" + name + "}", example);
            } else if (parameter.path("required").asBoolean()) {
                filled += "?" + name + "=" + example;
            }
        }
        return filled;
    }
}
