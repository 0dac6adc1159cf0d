package org.khabar.delivery.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An app that keeps what it is told, as the page on sync says. */
final class SyncClient {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    /** What it keeps: things of each type by identifier. */
    final Map<String, Map<String, JsonNode>> kept = new HashMap<>();

    /** How many things it asks for at once. */
    int limit = 100;

    private final String filters;
    private @Nullable String token;

    SyncClient(String filters) {
        this.filters = filters;
    }

    /** Takes one answer over; what it said. */
    JsonNode step() {
        JsonNode answer = get("/v1/sync?limit=" + limit + "&" + filters + (token == null ? "" : "&token=" + token));
        for (JsonNode item : answer.get("items")) {
            String type = item.get("type").asText();
            Map<String, JsonNode> things = kept.computeIfAbsent(type, missing -> new HashMap<>());
            if (item.path("removed").asBoolean()) {
                things.remove(item.get("id").asText());
            } else {
                things.put(item.get("id").asText(), item.get(type));
            }
        }
        token = answer.get("token").asText();
        return answer;
    }

    /** Takes over all there is; how many items that were. */
    int catchUp() {
        JsonNode answer = step();
        int items = answer.get("items").size();
        while (answer.get("more").asBoolean()) {
            answer = step();
            items += answer.get("items").size();
        }
        return items;
    }

    /** A thing that it must keep. */
    JsonNode kept(String type, String id) {
        return Objects.requireNonNull(kept.getOrDefault(type, Map.of()).get(id), () -> "no " + type + " " + id);
    }

    /** The articles that it keeps. */
    Map<String, JsonNode> articles() {
        return kept.getOrDefault("article", Map.of());
    }

    /** The identifiers of the list that readers see with the filters. */
    static List<String> listed(String filters) {
        List<String> ids = new ArrayList<>();
        String next = "";
        do {
            JsonNode page = get("/v1/articles?limit=100&fields=id&" + filters + next);
            page.get("items").forEach(item -> ids.add(item.get("id").asText()));
            next = page.get("page").has("next")
                    ? "&cursor=" + page.get("page").get("next").asText()
                    : "";
        } while (!next.isEmpty());
        return ids;
    }

    /** What the address answers, which must be good. */
    static JsonNode get(String path) {
        URI address = URI.create("http://localhost:" + RestAssured.port + path);
        try {
            HttpResponse<String> answer =
                    HTTP.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
            assertEquals(200, answer.statusCode(), path + answer.body());
            return MAPPER.readTree(answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
