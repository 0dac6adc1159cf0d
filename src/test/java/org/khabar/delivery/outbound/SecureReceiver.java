package org.khabar.delivery.outbound;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.net.JksOptions;
import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** A server with TLS on this machine and a certificate of its own making. It answers with the name that it was called by. */
final class SecureReceiver implements AutoCloseable {

    private static final String PASSWORD = "changeit";

    private final HttpServer server;
    private final JksOptions store;

    SecureReceiver(Vertx vertx, Path folder, String name) throws Exception {
        Path file = folder.resolve("store.p12");
        Path keytool = Path.of(System.getProperty("java.home"), "bin", "keytool");
        Process made = new ProcessBuilder(
                        keytool.toString(),
                        "-genkeypair",
                        "-alias",
                        "a",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=" + name,
                        "-ext",
                        "san=dns:" + name,
                        "-keystore",
                        file.toString(),
                        "-storepass",
                        PASSWORD)
                .inheritIO()
                .start();
        assertEquals(0, made.waitFor());
        store = new JksOptions().setPath(file.toString()).setPassword(PASSWORD);
        HttpServerOptions options =
                new HttpServerOptions().setSsl(true).setSni(true).setKeyCertOptions(store);
        server = vertx.createHttpServer(options)
                .requestHandler(
                        request -> request.response().end(request.connection().indicatedServerName()))
                .listen(0, "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .get(10, TimeUnit.SECONDS);
    }

    /** Itself, under a name. */
    URI at(String name) {
        return URI.create("https://" + name + ":" + server.actualPort() + "/");
    }

    /** What a client needs that trusts its certificate. */
    HttpClientOptions trusted() {
        return new HttpClientOptions().setTrustOptions(store);
    }

    @Override
    public void close() {
        server.close().toCompletionStage().toCompletableFuture().join();
    }
}
