package org.khabar.search.opensearch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khabar.search.index.EngineAwayException;

/** What becomes of OpenSearch's ways to fail. */
class WireTest {

    private static final ObjectNode QUESTION = Wire.JSON.createObjectNode();

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch answered = new CountDownLatch(1);
    private final AtomicReference<String> credentials = new AtomicReference<>("");
    private HttpServer server;

    WireTest() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    }

    @BeforeEach
    void serve() {
        server.setExecutor(threads);
        server.createContext("/", exchange -> {
            String path = exchange.getRequestURI().getPath();
            credentials.set(String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")));
            if (path.equals("/held")) {
                asked.countDown();
                await(answered);
            }
            byte[] body = "{\"a\": 1}".getBytes(StandardCharsets.UTF_8);
            int status = path.matches("/[0-9]+") ? Integer.parseInt(path.substring(1)) : 200;
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void end() {
        answered.countDown();
        server.stop(0);
        threads.shutdown();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Wire wire(Duration timeout, int waiting) {
        URI address = URI.create("http://localhost:" + server.getAddress().getPort() + "/");
        return new Wire(new OpenSearchEngine.Settings(address, "test", timeout, waiting));
    }

    @Test
    void an_answer_is_its_json() {
        try (Wire wire = wire(Duration.ofSeconds(30), 1)) {
            assertEquals(1, wire.ask("/200", QUESTION).path("a").asInt());
            assertEquals("Basic a2hhYmFyOnNlY3JldA==", credentials.get());
            assertTrue(wire.change("PUT", "/409", QUESTION).isConflict());
        }
    }

    @Test
    void what_passes_is_an_outage_and_what_is_wrong_is_not() {
        try (Wire wire = wire(Duration.ofSeconds(30), 1)) {
            for (String status : new String[] {"/401", "/403", "/404", "/429", "/500", "/503"}) {
                assertThrows(EngineAwayException.class, () -> wire.ask(status, QUESTION), status);
            }
            assertThrows(IllegalStateException.class, () -> wire.ask("/400", QUESTION));
        }
    }

    @Test
    void who_does_not_answer_in_time_is_away() {
        try (Wire wire = wire(Duration.ofMillis(50), 1)) {
            assertThrows(EngineAwayException.class, () -> wire.ask("/held", QUESTION));
        }
    }

    @Test
    void who_cannot_be_reached_is_away() {
        server.stop(0);
        try (Wire wire = wire(Duration.ofSeconds(30), 1)) {
            assertThrows(EngineAwayException.class, () -> wire.ask("/200", QUESTION));
        }
    }

    @Test
    void so_many_wait_and_no_more() throws Exception {
        try (Wire wire = wire(Duration.ofSeconds(30), 1)) {
            Future<Integer> first =
                    threads.submit(() -> wire.ask("/held", QUESTION).path("a").asInt());
            await(asked);
            assertThrows(EngineAwayException.class, () -> wire.ask("/200", QUESTION));
            answered.countDown();
            assertEquals(1, first.get());
            assertEquals(1, wire.ask("/200", QUESTION).path("a").asInt());
        }
    }
}
