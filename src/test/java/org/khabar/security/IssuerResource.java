package org.khabar.security;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.lang.JoseException;
import org.jspecify.annotations.Nullable;

/**
 * An OpenID Connect provider for every Quarkus test: publishes its metadata and keys, and signs whatever claims a test posts
 * to {@code /sign}; what is posted to {@code /forge} it signs with a key that it does not publish.
 */
@WithTestResource(value = IssuerResource.class, scope = TestResourceScope.GLOBAL)
public final class IssuerResource implements QuarkusTestResourceLifecycleManager {

    private static final int BITS = 2048;

    private @Nullable HttpServer server;

    @Override
    public Map<String, String> start() {
        try {
            HttpServer started = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            String url = "http://localhost:" + started.getAddress().getPort();
            RsaJsonWebKey key = key("published");
            RsaJsonWebKey other = key("published");
            answer(started, "/.well-known/openid-configuration", posted -> metadata(url));
            answer(started, "/keys", posted -> new JsonWebKeySet(key).toJson());
            answer(started, "/sign", posted -> signed(posted, key));
            answer(started, "/forge", posted -> signed(posted, other));
            started.start();
            server = started;
            return Map.of("quarkus.oidc.auth-server-url", url);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void stop() {
        if (server != null) {
            server.stop(0);
        }
    }

    private static RsaJsonWebKey key(String id) throws JoseException {
        RsaJsonWebKey key = RsaJwkGenerator.generateJwk(BITS);
        key.setKeyId(id);
        key.setUse("sig");
        key.setAlgorithm("RS256");
        return key;
    }

    private static String metadata(String url) {
        return """
            {"issuer": "%1$s", "jwks_uri": "%1$s/keys", "authorization_endpoint": "%1$s/authorize",
             "token_endpoint": "%1$s/token", "response_types_supported": ["code"],
             "subject_types_supported": ["public"], "id_token_signing_alg_values_supported": ["RS256"]}
            """.formatted(url);
    }

    private static String signed(String claims, RsaJsonWebKey key) throws JoseException {
        JsonWebSignature signature = new JsonWebSignature();
        signature.setPayload(claims);
        signature.setKey(key.getPrivateKey());
        signature.setKeyIdHeaderValue(key.getKeyId());
        signature.setAlgorithmHeaderValue("RS256");
        signature.setHeader("typ", "JWT");
        return signature.getCompactSerialization();
    }

    private static void answer(HttpServer server, String path, Answer answer) {
        server.createContext(path, exchange -> send(exchange, answer));
    }

    private static void send(HttpExchange exchange, Answer answer) throws IOException {
        try (exchange) {
            String posted = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            byte[] body = answer.to(posted).getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        } catch (JoseException e) {
            throw new IOException(e);
        }
    }

    /** What the issuer answers to what was posted. */
    private interface Answer {
        String to(String posted) throws JoseException;
    }
}
