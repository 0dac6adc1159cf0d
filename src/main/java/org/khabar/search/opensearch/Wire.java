package org.khabar.search.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.khabar.search.index.EngineAwayException;

/** Speaks HTTP with OpenSearch: JSON there and back, with bounds on time and on how many wait for it. */
final class Wire implements AutoCloseable {

    static final ObjectMapper JSON = new ObjectMapper();

    private static final int NOT_FOUND = 404;
    private static final int CONFLICT = 409;

    private final OpenSearchConfig config;
    private final List<URI> addresses;
    private final HttpClient client;
    private final @Nullable String credentials;
    private final Semaphore waiting;
    private final AtomicInteger address = new AtomicInteger();

    Wire(OpenSearchConfig config) {
        this.config = config;
        this.addresses = config.url().orElseThrow();
        this.client = HttpClient.newBuilder()
                .connectTimeout(config.connectTimeout())
                .version(HttpClient.Version.HTTP_1_1)
                .build();
        this.credentials = config.username()
                .map(name -> name + ":" + config.password().orElse(""))
                .map(both -> Base64.getEncoder().encodeToString(both.getBytes(StandardCharsets.UTF_8)))
                .orElse(null);
        this.waiting = new Semaphore(config.waiting());
    }

    /** What OpenSearch answered: its status and its JSON. */
    record Answer(int status, JsonNode json) {

        boolean isFound() {
            return status != NOT_FOUND;
        }

        boolean isConflict() {
            return status == CONFLICT;
        }
    }

    /** Asks for what a reader waits for. Throws EngineAwayException when there is no index, or too many wait already. */
    JsonNode ask(String path, JsonNode question) {
        if (!waiting.tryAcquire()) {
            throw new EngineAwayException("too many searches wait for OpenSearch", null);
        }
        try {
            Answer answer = send("POST", path, bytes(question), config.timeout());
            if (answer.isFound()) {
                return answer.json;
            }
            throw new EngineAwayException("there is no index in OpenSearch yet", null);
        } finally {
            waiting.release();
        }
    }

    /** Reads something that may be missing. */
    Answer get(String path) {
        return send("GET", path, new byte[0], config.timeout());
    }

    /** Changes something; a conflict with another change is answered as such. */
    Answer change(String method, String path, JsonNode body) {
        return send(method, path, bytes(body), config.writeTimeout());
    }

    /** Changes something that needs no more said. */
    Answer change(String method, String path) {
        return send(method, path, new byte[0], config.writeTimeout());
    }

    /** Changes much: lines of JSON. */
    JsonNode bulk(String path, byte[] lines) {
        return send("POST", path, lines, config.writeTimeout()).json;
    }

    private static byte[] bytes(JsonNode json) {
        try {
            return JSON.writeValueAsBytes(json);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private Answer send(String method, String path, byte[] body, Duration timeout) {
        IOException unreachable = new IOException("no address");
        for (int tries = 0; tries < addresses.size(); tries++) {
            int number = address.get();
            try {
                return answer(client.send(request(method, path, body, timeout, number), BodyHandlers.ofByteArray()));
            } catch (IOException e) {
                unreachable = e;
                address.compareAndSet(number, (number + 1) % addresses.size());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new EngineAwayException("interrupted while waiting for OpenSearch", e);
            }
        }
        throw new EngineAwayException("OpenSearch does not answer: " + unreachable, unreachable);
    }

    private HttpRequest request(String method, String path, byte[] body, Duration timeout, int number) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create(addresses.get(number).toString().replaceAll("/+$", "") + path))
                .timeout(timeout)
                .header("Content-Type", path.endsWith("/_bulk") ? "application/x-ndjson" : "application/json")
                .method(
                        method,
                        body.length == 0
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofByteArray(body));
        if (credentials != null) {
            request.header("Authorization", "Basic " + credentials);
        }
        return request.build();
    }

    private static Answer answer(HttpResponse<byte[]> response) throws IOException {
        int status = response.statusCode();
        if (status >= 500 || status == 401 || status == 403 || status == 429) {
            throw new EngineAwayException("OpenSearch answers " + status + ": " + text(response), null);
        }
        if (status >= 400 && status != NOT_FOUND && status != CONFLICT) {
            throw new IllegalStateException("OpenSearch answers " + status + ": " + text(response));
        }
        byte[] body = response.body();
        return new Answer(status, body.length == 0 ? MissingNode.getInstance() : JSON.readTree(body));
    }

    private static String text(HttpResponse<byte[]> response) {
        String text = new String(response.body(), StandardCharsets.UTF_8);
        return text.substring(0, Math.min(text.length(), 500));
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
