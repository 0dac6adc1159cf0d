package org.khabar.delivery;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;

/** Somebody else's server on this machine: it keeps what it is sent, and answers what it is told to. */
public final class Receiver implements AutoCloseable {

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<Received> received = new ArrayList<>();
    private final Deque<Answer> answers = new ArrayDeque<>();

    public Receiver() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        server.setExecutor(threads);
        server.createContext("/", this::take);
        server.start();
    }

    /** What was sent; header fields by name in lower case. */
    public record Received(String method, String target, Map<String, String> headers, String body) {

        /** A field by its name in lower case; empty when it was not sent. */
        public String header(String name) {
            return headers.getOrDefault(name, "");
        }

        /** A member of a JSON body by its path, as text. */
        public String json(String path) {
            return JsonPath.from(body).getString(path);
        }
    }

    private record Answer(int status, Map<String, String> headers, String body) {}

    /** Where it is, by the name of this machine. */
    public URI at(String path) {
        return URI.create("http://localhost:" + server.getAddress().getPort() + path);
    }

    public int port() {
        return server.getAddress().getPort();
    }

    /** Answers the next request so; 204 when nothing is said. */
    public synchronized Receiver answering(int status, Map<String, String> headers, String body) {
        answers.add(new Answer(status, headers, body));
        return this;
    }

    /** Answers the next requests so, one after the other. */
    public Receiver answering(int... statuses) {
        for (int status : statuses) {
            answering(status, Map.of(), "");
        }
        return this;
    }

    /** All that came, in order. */
    public synchronized List<Received> received() {
        return List.copyOf(received);
    }

    /** Takes all that came, in order: it begins anew. */
    public synchronized List<Received> taken() {
        List<Received> all = List.copyOf(received);
        received.clear();
        return all;
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            Answer answer = keep(new Received(
                    exchange.getRequestMethod(), exchange.getRequestURI().toString(), headers(exchange), body));
            answer.headers().forEach(exchange.getResponseHeaders()::set);
            byte[] bytes = answer.body().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(answer.status(), bytes.length == 0 ? -1 : bytes.length);
            if (bytes.length > 0) {
                exchange.getResponseBody().write(bytes);
            }
        }
    }

    private synchronized Answer keep(Received one) {
        received.add(one);
        return answers.isEmpty() ? new Answer(204, Map.of(), "") : answers.remove();
    }

    private static Map<String, String> headers(HttpExchange exchange) {
        return exchange.getRequestHeaders().entrySet().stream()
                .collect(Collectors.toMap(
                        field -> field.getKey().toLowerCase(Locale.ROOT),
                        field -> String.join(", ", field.getValue()),
                        (one, other) -> one + ", " + other,
                        TreeMap::new));
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
