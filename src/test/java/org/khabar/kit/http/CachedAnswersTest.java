package org.khabar.kit.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.khabar.kit.problem.ProblemAssert.assertProblem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.khabar.kit.http.wire.RawHttp;
import org.khabar.kit.problem.ProblemType;

@QuarkusTest
class CachedAnswersTest {

    private static final String ONE = "/test-only/things/lamp";
    private static final String MANY = "/test-only/things";

    @Test
    void a_read_tells_caches_everything_they_need() {
        given().get(ONE)
                .then()
                .statusCode(200)
                .header("ETag", matchesPattern("\"[A-Za-z0-9_-]{22}\""))
                .header("Last-Modified", "Thu, 02 May 2024 13:05:00 GMT")
                .header(
                        "Cache-Control",
                        "public, max-age=5, s-maxage=50, stale-while-revalidate=60, stale-if-error=86400")
                .header("CDN-Cache-Control", "max-age=50, stale-while-revalidate=60, stale-if-error=86400")
                .header("Surrogate-Key", "thing-lamp")
                .header("Vary", "Accept-Encoding, Accept-Language")
                .header("Date", notNullValue())
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", notNullValue())
                .header("Set-Cookie", nullValue())
                .body("at", equalTo("2024-05-02T13:05:00.750Z"))
                .body(not(containsString("note")))
                .body(not(containsString("modifiedAt")))
                .body(not(containsString("surrogateKeys")))
                .body(containsString("मीरा"));
    }

    @Test
    void a_page_is_keyed_by_its_items_and_its_list_but_not_by_language() {
        given().get(MANY + "?limit=2")
                .then()
                .statusCode(200)
                .header("Surrogate-Key", "thing-t0 thing-t1 things")
                .header("Vary", "Accept-Encoding")
                .header("Last-Modified", nullValue())
                .body("page.limit", equalTo(2))
                .body("page.total", nullValue())
                .body("keys", nullValue());
    }

    @Test
    void a_copy_that_still_holds_answers_304_with_what_caches_need() {
        Response fresh = given().get(ONE);
        given().header("If-None-Match", "\"other\", W/" + fresh.header("ETag"))
                .get(ONE)
                .then()
                .statusCode(304)
                .header("ETag", fresh.header("ETag"))
                .header("Cache-Control", fresh.header("Cache-Control"))
                .header("Vary", fresh.header("Vary"))
                .header("Last-Modified", fresh.header("Last-Modified"))
                .header("Date", notNullValue())
                .header("Access-Control-Allow-Origin", "*")
                .header("Content-Type", nullValue())
                .body(equalTo(""));
    }

    @Test
    void any_tag_matches_a_star() {
        given().header("If-None-Match", "*").get(ONE).then().statusCode(304);
    }

    @Test
    void a_date_revalidates_only_without_a_tag() {
        String date = given().get(ONE).header("Last-Modified");
        given().header("If-Modified-Since", date).get(ONE).then().statusCode(304);
        given().header("If-Modified-Since", "Thu, 02 May 2024 13:04:59 GMT")
                .get(ONE)
                .then()
                .statusCode(200);
        given().header("If-Modified-Since", date)
                .header("If-None-Match", "\"other\"")
                .get(ONE)
                .then()
                .statusCode(200);
        given().header("If-Modified-Since", "yesterday").get(ONE).then().statusCode(200);
    }

    @Test
    void head_answers_what_get_would_without_its_body() throws IOException {
        RawHttp get = RawHttp.exchange(RestAssured.port, "GET", ONE);
        RawHttp head = RawHttp.exchange(RestAssured.port, "HEAD", ONE);
        assertEquals(200, head.status());
        assertEquals("", head.body());
        Map<String, String> expected = new TreeMap<>(get.headers());
        Map<String, String> actual = new TreeMap<>(head.headers());
        for (String own : List.of("date", "x-request-id")) {
            expected.remove(own);
            actual.remove(own);
        }
        assertEquals(expected, actual);
        given().header("If-None-Match", get.headers().get("etag"))
                .head(ONE)
                .then()
                .statusCode(304);
    }

    @Test
    void fields_choose_members_and_make_another_tag() {
        Response whole = given().get(ONE);
        Response some = given().get(ONE + "?fields=slug,maker.name,names.hi");
        assertEquals("{\"slug\":\"lamp\",\"maker\":{\"name\":\"मीरा\"},\"names\":{\"hi\":\"चीज़\"}}", some.asString());
        assertNotEquals(whole.header("ETag"), some.header("ETag"));
        assertEquals(whole.header("Surrogate-Key"), some.header("Surrogate-Key"));
    }

    @Test
    void fields_of_a_page_choose_members_of_its_items() {
        String body = given().get(MANY + "?limit=1&fields=slug,helpers.age").asString();
        assertEquals(
                "{\"slug\":\"t0\",\"helpers\":[{\"age\":41}]}", body.replaceAll(".*\"items\":\\[(.*)],\"page.*", "$1"));
        given().get(MANY + "?limit=1&fields=slug")
                .then()
                .body("page.limit", equalTo(1))
                .body("page.next", notNullValue());
    }

    @Test
    void an_unknown_field_is_named_with_those_that_are_allowed() {
        assertProblem(given().get(MANY + "?fields=slug,makr,maker.nam"), ProblemType.INVALID_PARAMETER, MANY)
                .violations(2)
                .violation(
                        "query",
                        "fields",
                        "'makr' is not a member; allowed: at, helpers, maker, name, names, note, slug")
                .violation("query", "fields", "'maker.nam' is not a member; allowed: maker.age, maker.name");
    }

    @Test
    void rendered_text_is_tagged_too_but_has_no_fields() {
        given().get(ONE + "/text")
                .then()
                .statusCode(200)
                .contentType("text/plain;charset=UTF-8")
                .header("ETag", notNullValue())
                .header("Surrogate-Key", "thing-lamp")
                .header("Last-Modified", notNullValue());
        assertProblem(given().get(ONE + "/text?fields=x"), ProblemType.UNKNOWN_PARAMETER, ONE + "/text");
    }

    @Test
    void a_compressed_answer_has_the_same_tag_and_says_that_it_varies() {
        String plain =
                given().header("Accept-Encoding", "identity").get(ONE + "/text").header("ETag");
        given().header("Accept-Encoding", "gzip")
                .get(ONE + "/text")
                .then()
                .header("Content-Encoding", "gzip")
                .header("Vary", containsString("Accept-Encoding"))
                .header("ETag", plain);
        given().header("Accept-Encoding", "gzip")
                .header("If-None-Match", plain)
                .get(ONE + "/text")
                .then()
                .statusCode(304);
    }

    @Test
    void something_moved_answers_301_with_an_absolute_location_and_the_query() {
        Response moved = given().redirects().follow(false).get("/test-only/things/old?fields=slug");
        assertEquals(301, moved.statusCode());
        assertEquals(
                "http://localhost:" + RestAssured.port + "/test-only/things/new?fields=slug", moved.header("Location"));
        assertEquals("thing-new", moved.header("Surrogate-Key"));
        assertEquals("public, max-age=300, s-maxage=3600, stale-while-revalidate=60", moved.header("Cache-Control"));
    }
}
