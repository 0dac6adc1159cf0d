package org.khabar.delivery.outbound;

import io.vertx.core.MultiMap;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.ConnectException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/**
 * Sends requests and waits for their answers: call it from a virtual thread. The address that was looked at is the one that is
 * connected to; TLS and {@code Host} know the host by its name. Redirects are answers like any other.
 */
@ApplicationScoped
public class OutboundClient {

    private static final String USER_AGENT = "Khabar";

    private final Destinations destinations;
    private final HttpClient client;
    private final Duration timeout;

    @Inject
    OutboundClient(Vertx vertx, OutboundConfig config, Destinations destinations) {
        this(vertx, config, destinations, new HttpClientOptions());
    }

    OutboundClient(Vertx vertx, OutboundConfig config, Destinations destinations, HttpClientOptions options) {
        this.destinations = destinations;
        this.timeout = config.timeout();
        this.client = vertx.createHttpClient(
                options.setConnectTimeout((int) config.connectTimeout().toMillis()));
    }

    /** Sends it and waits, no longer than the settings say. Whatever goes wrong is an outcome, not an exception. */
    public Outcome send(OutboundCall call) {
        try {
            return exchange(destinations.of(call), call);
        } catch (RefusedException e) {
            return new Outcome.Failure(String.valueOf(e.getMessage()));
        } catch (TimeoutException e) {
            return new Outcome.Failure("no answer within " + timeout.toSeconds() + " seconds");
        } catch (ExecutionException e) {
            return new Outcome.Failure(reason(e.getCause()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Outcome.Failure("the server was stopped");
        }
    }

    @PreDestroy
    void close() {
        client.close();
    }

    private Outcome exchange(Destination to, OutboundCall call)
            throws InterruptedException, ExecutionException, TimeoutException {
        Promise<Outcome> outcome = Promise.promise();
        client.request(options(to, call))
                .onFailure(outcome::tryFail)
                .onSuccess(request -> perform(request, call, outcome));
        try {
            return outcome.future()
                    .toCompletionStage()
                    .toCompletableFuture()
                    .get(timeout.toMillis(), TimeUnit.MILLISECONDS);
        } finally {
            outcome.tryFail("nobody waits for it any more");
        }
    }

    private static void perform(HttpClientRequest request, OutboundCall call, Promise<Outcome> outcome) {
        outcome.future().onFailure(failure -> request.reset());
        request.send(Buffer.buffer(call.body())).onFailure(outcome::tryFail).onSuccess(answer -> read(answer, outcome));
    }

    private static void read(HttpClientResponse answer, Promise<Outcome> outcome) {
        Excerpt excerpt = new Excerpt();
        answer.exceptionHandler(outcome::tryFail)
                .handler(bytes -> {
                    excerpt.add(bytes);
                    if (excerpt.isFull()
                            && outcome.tryComplete(new Outcome.Answer(answer.statusCode(), excerpt.text()))) {
                        answer.request().reset();
                    }
                })
                .endHandler(end -> outcome.tryComplete(new Outcome.Answer(answer.statusCode(), excerpt.text())));
    }

    private static RequestOptions options(Destination to, OutboundCall call) {
        return new RequestOptions()
                .setServer(
                        SocketAddress.inetSocketAddress(to.port(), to.address().getHostAddress()))
                .setHost(to.host())
                .setPort(to.port())
                .setSsl(to.secure())
                .setURI(to.target())
                .setMethod(HttpMethod.valueOf(call.method()))
                .setFollowRedirects(false)
                .setHeaders(MultiMap.caseInsensitiveMultiMap()
                        .add("User-Agent", USER_AGENT)
                        .addAll(call.headers()));
    }

    /** What the world may know of it: the messages of exceptions tell of classes and addresses. */
    private static String reason(@Nullable Throwable failure) {
        if (failure instanceof SSLException || failure != null && failure.getCause() instanceof SSLException) {
            return "no TLS connection: its certificate is not trusted or not its own, or the protocol is too old";
        }
        return failure instanceof ConnectException
                ? "no connection"
                : "the connection broke before there was an answer";
    }
}
