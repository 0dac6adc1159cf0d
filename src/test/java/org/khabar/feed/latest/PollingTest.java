package org.khabar.feed.latest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.khabar.kit.problem.ProblemAssert.assertProblem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.khabar.api.Api;
import org.khabar.content.change.recent.ListWatch;
import org.khabar.content.change.recent.RecentChanges;
import org.khabar.content.listing.ArticleQuery;
import org.khabar.editorial.article.Draft;
import org.khabar.kit.page.Cursor;
import org.khabar.kit.problem.ProblemException;
import org.khabar.kit.problem.ProblemType;

@QuarkusTest
@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class PollingTest {

    private static final Pattern MONITOR = Pattern.compile("<https?://[^/]+([^>]+)>; rel=\"monitor\"");

    private final HttpClient client = HttpClient.newHttpClient();

    @Inject
    Waiters waiters;

    @Inject
    RecentChanges recent;

    @AfterEach
    void discard() {
        Draft.discardAll();
    }

    @Test
    void only_what_came_since_is_told_and_304_when_that_is_nothing() {
        String next = monitor(Api.get("/v1/latest?party=bjp&fields=id"));
        assertEquals(304, Api.get(next).statusCode());
        Draft first = publish("मधुबनी में सभा");
        Draft second = publish("दरभंगा में सभा");
        Response news = Api.get(next);
        assertEquals(Set.of(first.id(), second.id()), Set.copyOf(news.jsonPath().<String>getList("items.id")));
        assertEquals(304, Api.get(monitor(news)).statusCode());
        assertEquals("no-store", Api.get(monitor(news)).header("Cache-Control"));
    }

    @Test
    void what_is_not_for_the_list_is_no_news() {
        String inc = monitor(Api.get("/v1/latest?party=inc"));
        Draft.begin("अधूरी ख़बर");
        Draft draft = publish("समस्तीपुर में सभा");
        assertEquals(304, Api.get(inc).statusCode());
        draft.patch("{\"tags\": {\"parties\": [\"inc\"]}}");
        draft.step("PUT", "publication", null, "published");
        assertEquals(List.of(draft.id()), Api.get(inc).path("items.id"));
        draft.step("DELETE", "publication", null, "draft");
        assertEquals(304, Api.get(inc).statusCode());
    }

    @Test
    void much_at_once_comes_piece_by_piece() {
        String next = monitor(Api.get("/v1/latest?limit=2&fields=id"));
        List<String> published =
                List.of(publish("एक").id(), publish("दो").id(), publish("तीन").id());
        Response first = Api.get(next);
        assertEquals(Set.copyOf(published.subList(0, 2)), Set.copyOf(first.<List<String>>path("items.id")));
        assertFalse(first.jsonPath().getMap("page").containsKey("next"));
        Response rest = Api.get(monitor(first));
        assertEquals(published.subList(2, 3), rest.path("items.id"));
    }

    @Test
    void who_waits_is_answered_by_the_publication() {
        String next = monitor(Api.get("/v1/latest?party=bjp&fields=id"));
        CompletableFuture<HttpResponse<String>> one = ask(next + "&wait=30");
        CompletableFuture<HttpResponse<String>> other = ask(next + "&wait=30");
        awaitWaiters(2);
        Draft.begin("मसौदा");
        assertFalse(one.isDone());
        Draft draft = publish("पूर्णिया में सभा");
        assertEquals(200, one.join().statusCode());
        assertTrue(one.join().body().contains(draft.id()), one.join().body());
        assertEquals(one.join().body(), other.join().body());
        String after = monitor(one.join().headers().firstValue("Link").orElseThrow());
        assertEquals(304, Api.get(after).statusCode());
        awaitWaiters(0);
    }

    @Test
    void who_waits_in_vain_is_told_so_and_who_goes_away_is_forgotten() {
        String next = monitor(Api.get("/v1/latest?party=bjp"));
        CompletableFuture<HttpResponse<String>> gone = ask(next + "&wait=30");
        awaitWaiters(1);
        gone.cancel(true);
        awaitWaiters(0);
        HttpResponse<String> answer = ask(next + "&wait=1").join();
        assertEquals(304, answer.statusCode());
        assertTrue(answer.headers().firstValue("Link").orElseThrow().contains("rel=\"monitor\""));
    }

    @Test
    void no_more_wait_than_have_room() {
        ListWatch nothing = new ListWatch(List.of(), Set.of(UUID.randomUUID()), ArticleQuery.Times.ANY);
        Waiters few = new Waiters(recent, () -> 1);
        CompletableFuture<Void> one = few.await(recent.stretch().end(), nothing, Duration.ofMinutes(1));
        ProblemException refused =
                assertThrows(ProblemException.class, () -> few.await(0, nothing, Duration.ofMinutes(1)));
        assertEquals(ProblemType.UNAVAILABLE, refused.type());
        one.cancel(false);
        assertEquals(0, few.size());
        few.await(recent.stretch().end(), nothing, Duration.ofMinutes(1)).cancel(false);
    }

    @Test
    void what_makes_no_sense_is_refused() {
        String since = monitor(Api.get("/v1/latest?party=bjp")).replaceAll(".*since=", "");
        assertProblem(Api.get("/v1/latest?since=" + since), ProblemType.INVALID_CURSOR, "/v1/latest");
        assertProblem(Api.get("/v1/latest?wait=3"), ProblemType.INVALID_PARAMETER, "/v1/latest");
        for (String wrong : List.of("wait=31", "wait=0", "count=exact", "cursor=x")) {
            assertEquals(
                    400,
                    Api.get("/v1/latest?party=bjp&since=" + since + "&" + wrong).statusCode(),
                    wrong);
        }
    }

    @Test
    void a_point_that_the_log_does_not_know_starts_over() {
        String list = ArticleQuery.published(Instant.EPOCH, 20).fingerprint();
        String unknown = Cursor.encode("since " + list, List.of("999999999"));
        assertProblem(Api.get("/v1/latest?since=" + unknown), ProblemType.START_OVER, "/v1/latest");
    }

    private static Draft publish(String headline) {
        Draft draft = Draft.begin(headline);
        draft.step("PUT", "publication", null, "published");
        return draft;
    }

    private static String monitor(Response answer) {
        return monitor(String.join(", ", answer.headers().getValues("Link")));
    }

    private static String monitor(String link) {
        Matcher matcher = MONITOR.matcher(link);
        assertTrue(matcher.find(), link);
        return matcher.group(1);
    }

    private CompletableFuture<HttpResponse<String>> ask(String path) {
        URI address = URI.create("http://localhost:" + RestAssured.port + path);
        return client.sendAsync(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
    }

    /** They are taken up and forgotten on threads of the server. */
    private void awaitWaiters(int count) {
        while (waiters.size() != count) {
            Thread.onSpinWait();
        }
    }
}
