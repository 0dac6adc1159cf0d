package org.khabar.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.khabar.FixedClock;
import org.khabar.sample.generate.Generation;
import org.khabar.sample.generate.GenerationOrder;

/**
 * Answers that are kept against a bare Vert.x server that sends the same bytes, in turns. Belongs to the Maven profile
 * {@code bench} and to no other: what it measures depends on the machine.
 */
@QuarkusTest
class CacheBenchmark {

    private static final double LEAST = 0.7;
    private static final int ARTICLES = 1000;
    /** Until both are compiled: before that, whoever has less code to compile wins. */
    private static final int WARM_UP = 8;

    private static final int ROUNDS = 7;
    private static final long ROUND = 1000;

    @Inject
    Generation generation;

    @Inject
    EntityManager database;

    @Inject
    FixedClock clock;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final List<String> tooSlow = new ArrayList<>();

    @Test
    void answers_that_are_kept_are_sent_nearly_as_fast_as_a_server_can() throws Exception {
        generation.run(new GenerationOrder(ARTICLES, 1, FixedClock.ANCHOR), done -> {});
        clock.set(QuarkusTransaction.requiringNew()
                .call(() -> database.createQuery("select max(l.publishedAt) from ArticleListing l", Instant.class)
                        .getSingleResult()));
        String slug = QuarkusTransaction.requiringNew()
                .call(() -> database.createQuery(
                                "select a.slug from Article a join ArticleListing l on l.articleId = a.id"
                                        + " order by l.publishedAt desc",
                                String.class)
                        .setMaxResults(1)
                        .getSingleResult());
        System.out.printf("%-28s %-9s %8s %10s %10s %6s%n", "", "coding", "bytes", "Vert.x/s", "Khabar/s", "ratio");
        for (String coding : List.of("identity", "br")) {
            contest("20-item list", "/v1/articles?limit=20", coding);
            contest("one article", "/v1/articles/" + slug, coding);
        }
        assertEquals(List.of(), tooSlow, "answered less often than " + LEAST + " times what bare Vert.x answers");
    }

    private void contest(String name, String path, String coding) throws Exception {
        Vertx vertx = Vertx.vertx();
        try {
            HttpServer bare = bare(vertx, get(path, coding));
            try (Barrage plain = new Barrage(bare.actualPort(), path, coding);
                    Barrage khabar = new Barrage(RestAssured.port, path, coding)) {
                double[] first = new double[ROUNDS];
                double[] second = new double[ROUNDS];
                for (int i = -WARM_UP; i < ROUNDS; i++) {
                    double one = plain.perSecond(ROUND);
                    double other = khabar.perSecond(ROUND);
                    if (i >= 0) {
                        first[i] = one;
                        second[i] = other;
                    }
                }
                print(name, coding, khabar.length(), median(first), median(second));
            }
        } finally {
            vertx.close().toCompletionStage().toCompletableFuture().get();
        }
    }

    private void print(String name, String coding, int bytes, double bare, double khabar) {
        System.out.printf("%-28s %-9s %8d %10.0f %10.0f %6.2f%n", name, coding, bytes, bare, khabar, khabar / bare);
        if (khabar / bare < LEAST) {
            tooSlow.add(name + " " + coding);
        }
    }

    private HttpResponse<byte[]> get(String path, String coding) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path))
                .header("Accept", "application/json")
                .header("Accept-Encoding", coding)
                .build();
        client.send(request, HttpResponse.BodyHandlers.ofByteArray());
        return client.send(request, HttpResponse.BodyHandlers.ofByteArray());
    }

    /** Sends what Khabar sent, header and body, to whoever asks for whatever; with as many event loops as Quarkus has. */
    private static HttpServer bare(Vertx vertx, HttpResponse<byte[]> answer) throws Exception {
        Buffer body = Buffer.buffer(answer.body());
        Map<String, String> fields = new HashMap<>();
        answer.headers().map().forEach((name, values) -> fields.put(name, values.getFirst()));
        return vertx.createHttpServer(new HttpServerOptions().setPort(0).setHost("localhost"))
                .requestHandler(request -> {
                    fields.forEach(request.response().headers()::set);
                    request.response().end(body);
                })
                .listen()
                .toCompletionStage()
                .toCompletableFuture()
                .get();
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
