package org.khabar.delivery.cache;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.khabar.api.Api.get;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khabar.Newsroom;
import org.khabar.api.Statements;
import org.khabar.editorial.article.Draft;
import org.khabar.kit.http.cache.AnswerStore;

@QuarkusTest
class ResponseCacheTest {

    private static final Set<String> OF_ONE_REQUEST =
            Set.of("x-request-id", "date", "content-encoding", "content-length");

    @Inject
    AnswerStore kept;

    @BeforeEach
    void empty() {
        kept.purgeAll();
    }

    @AfterEach
    void discard() {
        Draft.discardAll();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/articles?limit=5&party=bjp,inc",
                "/v1/latest?profile=lite",
                "/v1/fronts/home",
                "/v1/hubs/constituency/kanpur",
                "/v1/sections",
                "/v1/parties/bjp?language=en",
                "/v1/articles/none-00000000",
            })
    void an_answer_that_was_kept_is_the_same_and_asks_the_database_nothing(String path) {
        Response made = get(path);
        long before = Statements.made();
        Response found = get(path);
        assertEquals(before, Statements.made());
        assertEquals(made.statusCode(), found.statusCode());
        assertEquals(fields(made), fields(found));
        assertArrayEquals(made.asByteArray(), found.asByteArray());
    }

    @Test
    void a_former_address_is_kept_with_where_it_leads() {
        String old = "/v1/articles/old-words-" + Newsroom.article("week-kanpur").shortId();
        Response made = RestAssured.given().redirects().follow(false).get(old);
        long before = Statements.made();
        Response found = RestAssured.given().redirects().follow(false).get(old);
        assertEquals(301, found.statusCode());
        assertEquals(made.header("Location"), found.header("Location"));
        assertEquals(before, Statements.made());
    }

    @Test
    void wordings_of_one_question_share_an_answer() {
        get("/v1/articles?party=bjp&state=uttar-pradesh&limit=20");
        long before = Statements.made();
        assertEquals(
                200,
                get("/v1/articles?state=uttar-pradesh&party=%62jp&sort=-publishedAt")
                        .statusCode());
        assertEquals(before, Statements.made());
    }

    @Test
    void what_is_refused_is_refused_beside_what_is_kept() {
        get("/v1/articles?limit=20");
        assertEquals(400, get("/v1/articles?limit=20&limit=20").statusCode());
        assertEquals(400, get("/v1/articles?limit=20&unknown=1").statusCode());
        assertEquals(
                406, RestAssured.given().accept("text/html").get("/v1/articles").statusCode());
    }

    @Test
    void a_copy_that_still_holds_is_told_so_without_a_body() {
        String tag = get("/v1/fronts/home").header("ETag");
        Response still = RestAssured.given().header("If-None-Match", tag).get("/v1/fronts/home");
        assertEquals(304, still.statusCode());
        assertEquals(tag, still.header("ETag"));
        assertEquals(0, still.asByteArray().length);
        Response head = RestAssured.head("/v1/fronts/home");
        assertEquals(200, head.statusCode());
        assertEquals(tag, head.header("ETag"));
    }

    @Test
    void a_language_has_answers_of_its_own() {
        Response hindi =
                RestAssured.given().header("Accept-Language", "hi-IN,hi;q=0.9").get("/v1/parties/bjp");
        Response english =
                RestAssured.given().header("Accept-Language", "en-GB").get("/v1/parties/bjp");
        assertNotEquals(hindi.<String>path("name"), english.path("name"));
    }

    @Test
    void a_change_is_seen_by_whoever_asks_after_it_was_answered() {
        Draft draft = Draft.begin("कोसी के तट पर मेला");
        assertEquals(404, draft.read().statusCode());
        draft.step("PUT", "publication", null, "published");
        assertEquals("कोसी के तट पर मेला", draft.read().path("headline"));
        assertTrue(get("/v1/latest").asString().contains("कोसी के तट पर मेला"));
        draft.step("DELETE", "publication", null, "draft");
        assertEquals(410, draft.read().statusCode());
        assertFalse(get("/v1/latest").asString().contains("कोसी के तट पर मेला"));
    }

    @Test
    void of_many_who_ask_at_once_one_asks_the_database() throws Exception {
        String path = "/v1/articles?limit=50&include=author,section,tags";
        get(path);
        long first = Statements.made();
        kept.purgeAll();
        get(path);
        long alone = Statements.made() - first;
        kept.purgeAll();
        long before = Statements.made();
        try (ExecutorService pool = Executors.newFixedThreadPool(16)) {
            List<Future<String>> all = IntStream.range(0, 16)
                    .mapToObj(i -> pool.submit(() -> get(path).header("ETag")))
                    .toList();
            for (Future<String> one : all) {
                assertEquals(all.getFirst().get(), one.get());
            }
        }
        assertEquals(alone, Statements.made() - before);
    }

    private static Map<String, String> fields(Response answer) {
        Map<String, String> fields = new TreeMap<>();
        answer.headers().forEach(field -> fields.put(field.getName().toLowerCase(Locale.ROOT), field.getValue()));
        fields.keySet().removeAll(OF_ONE_REQUEST);
        return fields;
    }
}
