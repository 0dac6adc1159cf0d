package org.khabar.editorial.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.khabar.api.Api;
import org.khabar.editorial.Desk;

/** Articles in every state that is not public, and every public address asked whether it shows a word of them. */
@QuarkusTest
class NothingUnpublishedShowsTest {

    /** A word that stands in no other article. */
    private static final String SECRET = "ज़्वोंगलेपु";

    private static final List<String> STATES = List.of(
            "draft",
            "scheduled",
            "embargoed",
            "withdrawn under embargo",
            "archived",
            "withdrawn",
            "trashed",
            "live no more",
            "pending");

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
        Draft pointing = pointingTo(hidden.values());
        ask("/v1/articles/" + pointing.id, asked, leaks);
        ask("/v1/articles/" + pointing.id + "/related", asked, leaks);
        for (Draft draft : hidden.values()) {
            ask("/v1/articles?ids=" + draft.id, asked, leaks);
            ask("/v1/articles/" + draft.id, asked, leaks);
            ask("/v1/articles/" + draft.id + "/related", asked, leaks);
        }
        assertEquals(List.of(), leaks);
        assertTrue(asked.size() > 100, () -> "asked only " + asked.size());
    }

    @Test
    void what_never_was_public_is_not_there_and_what_was_is_gone() {
        Map<String, Integer> told = new TreeMap<>();
        everyHiddenState()
                .forEach((state, draft) -> told.put(state, draft.read().statusCode()));
        assertEquals(
                Map.of(
                        "draft", 404,
                        "scheduled", 404,
                        "embargoed", 404,
                        "withdrawn under embargo", 404,
                        "archived", 410,
                        "withdrawn", 410,
                        "trashed", 410,
                        "live no more", 200,
                        "pending", 200),
                told);
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

    /** A public article that points to all of them, in every way in which one can. */
    private static Draft pointingTo(Collection<Draft> hidden) {
        String ids = hidden.stream().map(draft -> "\"" + draft.id + "\"").collect(Collectors.joining(", ", "[", "]"));
        String block = "[{\"type\": \"related\", \"articles\": " + ids + "}]";
        Draft pointing = Draft.live("LIVE: सबकी ओर");
        pointing.patch("{\"related\": " + ids + ", \"translations\": " + ids + ", \"body\": " + block + "}");
        pointing.step("PUT", "publication", null, "published");
        Desk.add("/articles/" + pointing.id + "/live/entries", "{\"headline\": \"x\", \"body\": " + block + "}");
        return pointing;
    }

    /**
     * The newest of everything: whatever were to show would stand first. Each carries the tags that hubs and lists ask for,
     * and entries as live articles do.
     */
    private static Map<String, Draft> everyHiddenState() {
        Map<String, Draft> states = new TreeMap<>();
        for (String state : STATES) {
            boolean open = state.equals("pending") || state.equals("live no more");
            Draft draft = Draft.live((open ? "खुली ख़बर" : SECRET) + " " + state);
            if (!state.equals("pending")) {
                Desk.add("/articles/" + draft.id + "/live/entries", "{\"headline\": \"" + SECRET + "\"}");
            }
            hide(draft, state);
            states.put(state, draft);
        }
        return states;
    }

    private static void hide(Draft draft, String state) {
        String then = "\"2024-06-09T03:30:00Z\"}";
        switch (state) {
            case "draft" -> {}
            case "scheduled" -> draft.step("PUT", "schedule", "{\"at\": " + then, "scheduled");
            case "live no more" -> {
                draft.patch("{\"kind\": \"story\", \"live\": null}");
                draft.step("PUT", "publication", null, "published");
            }
            case "embargoed", "withdrawn under embargo" -> {
                draft.step("PUT", "embargo", "{\"until\": " + then, "draft");
                draft.step("PUT", "publication", null, "published");
                if (!state.equals("embargoed")) {
                    draft.step("DELETE", "publication", null, "draft");
                }
            }
            default -> {
                draft.step("PUT", "publication", null, "published");
                takeBack(draft, state);
            }
        }
    }

    private static void takeBack(Draft draft, String state) {
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
                    && path.getKey().matches("/(v1/|feeds/|sitemap).*")
                    && !path.getKey().contains("previews")
                    && !isStream(operation)) {
                paths.add(filled(path.getKey(), operation));
            }
        }
        return paths;
    }

    /** Whether its answer never ends. */
    private static boolean isStream(JsonNode operation) {
        return operation.at("/responses/200/content").has("text/event-stream");
    }

    private static String filled(String path, JsonNode operation) {
        String filled = path;
        for (JsonNode parameter : operation.path("parameters")) {
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
