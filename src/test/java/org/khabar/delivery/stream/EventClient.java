package org.khabar.delivery.stream;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A client that reads server-sent events as the HTML Living Standard says (section 9.2.6), for the test's own server. */
final class EventClient implements AutoCloseable {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    final HttpResponse<InputStream> answer;
    private final BufferedReader lines;
    /** What it would send as Last-Event-ID when it came back. */
    String lastId = "";

    private EventClient(HttpResponse<InputStream> answer) {
        this.answer = answer;
        this.lines = new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8));
    }

    /** An event as a client's program is handed it. */
    record Event(String name, String id, JsonNode data) {

        UUID article() {
            return UUID.fromString(data.get("id").asText());
        }
    }

    /** Subscribes; the server has taken it up when this returns. */
    static EventClient open(String query, @Nullable String lastEventId) {
        EventClient client = new EventClient(send(query, lastEventId));
        assertEquals(200, client.answer.statusCode());
        client.block();
        return client;
    }

    /** The answer, whatever it is. */
    static HttpResponse<InputStream> send(String query, @Nullable String lastEventId) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + "/v1/stream" + query));
        if (lastEventId != null) {
            request.header("Last-Event-ID", lastEventId);
        }
        try {
            return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Waits for the next event. */
    Event next() {
        Event event = null;
        while (event == null) {
            event = block();
        }
        return event;
    }

    /** The event of the next block; null when it has none. */
    private @Nullable Event block() {
        String name = "message";
        StringBuilder data = new StringBuilder();
        String line = line();
        while (!line.isEmpty()) {
            String[] field = line.split(": ?", 2);
            switch (field[0]) {
                case "event" -> name = field[1];
                case "data" -> data.append(field[1]);
                case "id" -> lastId = field[1];
                default -> {}
            }
            line = line();
        }
        try {
            return data.isEmpty() ? null : new Event(name, lastId, MAPPER.readTree(data.toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String line() {
        try {
            String line = lines.readLine();
            if (line == null) {
                throw new IllegalStateException("the server has ended the stream");
            }
            return line;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            answer.body().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
