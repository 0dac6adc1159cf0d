package org.khabar.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;
import org.khabar.FixedClock;
import org.khabar.content.article.ArticleRepository;
import org.khabar.content.article.FilterResolver;
import org.khabar.content.listing.ArticleQuery;
import org.khabar.sample.generate.Generation;
import org.khabar.sample.generate.GenerationOrder;

/**
 * Page 5,000 of every kind of list against its page 1, on a database of a real size. Belongs to the Maven profile
 * {@code bench} and to no other: what it measures depends on the machine.
 */
@QuarkusTest
class ListBenchmark {

    private static final double MOST = 1.5;
    private static final String LINE =
            "%-54s %7s %5s | %7s %7s %6s | %7s %7s %6s | %5s | %7s %7s%n".replace("%n", System.lineSeparator());

    @Inject
    Generation generation;

    @Inject
    ArticleRepository articles;

    @Inject
    FilterResolver filters;

    @Inject
    EntityManager database;

    @Inject
    EntityManagerFactory factory;

    @Inject
    FixedClock clock;

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void page_5000_costs_what_page_1_costs() {
        grow();
        Plans plans = new Plans(factory.unwrap(SessionFactory.class));
        if (plans.areOfH2()) {
            // It would answer the same statement from its memory.
            write("set optimize_reuse_results 0");
        }
        List<String> tooDear = new ArrayList<>();
        System.out.printf(LINE, "", "", "", "query", "ms", "", "HTTP", "ms", "", "state", "touched", "");
        System.out.printf(
                LINE, "list", "rows", "page", "1st", "deep", "ratio", "1st", "deep", "ratio", "ments", "1st", "deep");
        for (DeepList list : lists()) {
            Contest queries = Contest.between(() -> read(list.first()), () -> read(list.deep()));
            Contest answers = Contest.between(() -> get(list.firstPath()), () -> get(list.deepPath()));
            print(list, queries, answers, plans);
            if (answers.ratio() > MOST) {
                tooDear.add(list.words());
            }
        }
        assertEquals(List.of(), tooDear, "lists of which the deep page costs more than " + MOST + " times the first");
    }

    /** Adds what is missing, and moves the clock behind everything that is published. */
    private void grow() {
        long begun = System.nanoTime();
        int wanted = Integer.getInteger("khabar.bench.articles");
        int written = generation
                .run(new GenerationOrder(wanted, 1, FixedClock.ANCHOR), done -> {})
                .written();
        double seconds = (System.nanoTime() - begun) / 1e9;
        System.out.printf("%d articles written in %.1f s, %.0f a second%n", written, seconds, written / seconds);
        write("analyze");
        clock.set(QuarkusTransaction.requiringNew()
                .call(() -> database.createQuery("select max(l.publishedAt) from ArticleListing l", Instant.class)
                        .getSingleResult()));
    }

    private void write(String sql) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery(sql).executeUpdate());
    }

    private List<DeepList> lists() {
        Depth depth = new Depth(database, articles, filters, clock.instant());
        return QuarkusTransaction.requiringNew()
                .timeout(600)
                .call(() -> new ListKinds(database, clock.instant())
                        .all().stream().map(depth::deepList).toList());
    }

    private void read(ArticleQuery query) {
        QuarkusTransaction.requiringNew().run(() -> articles.page(query, false));
    }

    private void get(String path) {
        try {
            HttpResponse<byte[]> answer = client.send(
                    HttpRequest.newBuilder(URI.create(RestAssured.baseURI + ":" + RestAssured.port + path))
                            .build(),
                    HttpResponse.BodyHandlers.ofByteArray());
            assertEquals(200, answer.statusCode(), path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private long statements(String path) {
        Statistics statistics = factory.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        get(path);
        statistics.setStatisticsEnabled(false);
        return statistics.getPrepareStatementCount();
    }

    private void print(DeepList list, Contest queries, Contest answers, Plans plans) {
        System.out.printf(
                LINE,
                list.words().isEmpty() ? "(all)" : list.words(),
                list.rows(),
                list.page(),
                ms(queries.first()),
                ms(queries.second()),
                "%.2f".formatted(queries.ratio()),
                ms(answers.first()),
                ms(answers.second()),
                "%.2f".formatted(answers.ratio()),
                statements(list.deepPath()),
                plans.touched(plans.plan(list.first())),
                plans.touched(plans.plan(list.deep())));
        if (Boolean.getBoolean("khabar.bench.plans")) {
            System.out.println(plans.plan(list.deep()));
        }
    }

    private static String ms(double milliseconds) {
        return "%.2f".formatted(milliseconds);
    }
}
