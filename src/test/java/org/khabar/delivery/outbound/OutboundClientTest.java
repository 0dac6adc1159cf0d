package org.khabar.delivery.outbound;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.Vertx;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khabar.delivery.Receiver;

class OutboundClientTest {

    private final Vertx vertx = Vertx.vertx();
    private final Receiver receiver = new Receiver();

    @AfterEach
    void close() throws Exception {
        receiver.close();
        vertx.close().toCompletionStage().toCompletableFuture().get(10, TimeUnit.SECONDS);
    }

    @Test
    void a_request_arrives_as_it_was_made_under_the_name_of_the_host() {
        receiver.answering(202, Map.of(), "सुना");
        Outcome outcome = client(Settings.local()).send(call(receiver.at("/hooks?x=1"), "नमस्ते"));
        assertEquals(new Outcome.Answer(202, "सुना"), outcome);
        assertTrue(outcome.isSuccess());
        Receiver.Received sent = receiver.received().getFirst();
        assertEquals(List.of("POST", "/hooks?x=1", "नमस्ते"), List.of(sent.method(), sent.target(), sent.body()));
        assertEquals("localhost:" + receiver.port(), sent.header("host"));
        assertEquals("1", sent.header("x-test"));
    }

    /** The name leads to another machine when it is looked up the second time, as an attacker's name server would have it. */
    @Test
    void nothing_is_looked_up_a_second_time() {
        int[] asked = {0};
        Settings settings = Settings.local();
        Destinations fickle = new Destinations(settings, host -> {
            asked[0]++;
            return new InetAddress[] {InetAddress.getByName(asked[0] == 1 ? "127.0.0.1" : "127.0.0.9")};
        });
        OutboundClient client = new OutboundClient(vertx, settings, fickle);
        URI named = URI.create("http://rebinding.invalid:" + receiver.port() + "/");
        assertEquals(new Outcome.Answer(204, ""), client.send(call(named, "")));
        assertEquals(1, asked[0]);
        assertEquals(
                "rebinding.invalid:" + receiver.port(),
                receiver.received().getFirst().header("host"));
    }

    @Test
    void a_redirect_is_an_answer_and_leads_nowhere() {
        receiver.answering(302, Map.of("Location", receiver.at("/secret").toString()), "");
        Outcome outcome = client(Settings.local()).send(call(receiver.at("/"), ""));
        assertEquals(new Outcome.Answer(302, ""), outcome);
        assertFalse(outcome.isSuccess());
        assertEquals(1, receiver.received().size());
    }

    @Test
    void of_a_long_answer_the_beginning_is_enough() {
        receiver.answering(200, Map.of(), "\u0000अ\u0007" + "क".repeat(3_000_000));
        Outcome outcome = client(Settings.local()).send(call(receiver.at("/"), ""));
        assertEquals(new Outcome.Answer(200, " अ " + "क".repeat(997)), outcome);
    }

    @Test
    void nobody_inside_is_called_unless_the_settings_say_so() {
        Outcome outcome = client(new Settings()).send(call(URI.create("https://localhost/"), ""));
        assertEquals(new Outcome.Failure("the host localhost leads to an address that is not public"), outcome);
        assertTrue(receiver.received().isEmpty());
    }

    @Test
    void whoever_does_not_answer_is_not_waited_for() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Settings settings = Settings.local().hasty(Duration.ofMillis(200));
            Outcome outcome = client(settings).send(call(URI.create("http://localhost:" + silent.getLocalPort()), ""));
            assertEquals(new Outcome.Failure("no answer within 0 seconds"), outcome);
        }
    }

    @Test
    void a_closed_port_is_no_connection() throws IOException {
        int port;
        try (ServerSocket closed = new ServerSocket(0)) {
            port = closed.getLocalPort();
        }
        Outcome outcome = client(Settings.local()).send(call(URI.create("http://localhost:" + port), ""));
        assertEquals(new Outcome.Failure("no connection"), outcome);
    }

    @Test
    void a_certificate_is_that_of_the_name_and_trusted_or_there_is_no_connection(@TempDir Path folder)
            throws Exception {
        try (SecureReceiver secure = new SecureReceiver(vertx, folder, "hooks.example")) {
            Settings settings = Settings.local();
            Destinations here =
                    new Destinations(settings, host -> new InetAddress[] {InetAddress.getLoopbackAddress()});
            OutboundClient trusting = new OutboundClient(vertx, settings, here, secure.trusted());
            assertEquals(new Outcome.Answer(200, "hooks.example"), trusting.send(call(secure.at("hooks.example"), "")));
            String refused =
                    "no TLS connection: its certificate is not trusted or not its own, or the protocol is too old";
            assertEquals(new Outcome.Failure(refused), trusting.send(call(secure.at("other.example"), "")));
            assertEquals(
                    new Outcome.Failure(refused),
                    new OutboundClient(vertx, settings, here).send(call(secure.at("hooks.example"), "")));
        }
    }

    private OutboundClient client(Settings settings) {
        return new OutboundClient(vertx, settings, new Destinations(settings));
    }

    private static OutboundCall call(URI to, String body) {
        return OutboundCall.guarded(to, "POST", Map.of("X-Test", "1"), body);
    }
}
