package org.khabar.kit.http.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.khabar.kit.problem.ProblemAssert.assertProblem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khabar.kit.problem.ProblemAssert;
import org.khabar.kit.problem.ProblemType;

/** What no HTTP client would send is sent through a socket. */
@QuarkusTest
class WireTest {

    private static final String THINGS = "/test-only/things";

    @ParameterizedTest
    @ValueSource(strings = {"/nowhere", "/nowhere/at/all", "/q/nowhere", "/test-only", "/test-only/things/a/b/c", "/"})
    void an_unknown_path_is_a_problem(String path) throws IOException {
        problem(get(path), ProblemType.NOT_FOUND, path);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%ZZ", "%", "%4", "%C3%28", "%ff", "%00", "a%20%zz"})
    void malformed_percent_encoding_of_a_path_is_a_problem(String segment) throws IOException {
        problem(get(THINGS + "/" + segment), ProblemType.MALFORMED_REQUEST, THINGS + "/" + segment);
    }

    @ParameterizedTest
    @ValueSource(strings = {"colour=%ZZ", "colour=%", "colour=%C3%28", "%ff=red", "colour=%00"})
    void malformed_percent_encoding_of_a_query_is_a_problem(String query) throws IOException {
        problem(get(THINGS + "?" + query), ProblemType.MALFORMED_REQUEST, THINGS);
    }

    @Test
    void raw_bytes_in_an_address_are_a_problem() throws IOException {
        RawHttp answer = get(THINGS + "?colour=\u00e0\u00a4\u00b2");
        problem(answer, ProblemType.MALFORMED_REQUEST, THINGS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"colour=a|b", "colour={a}", "colour=a^b", "colour=<a>", "colour=\"a\"", "colour=a\\b"})
    void a_character_that_no_uri_holds_is_a_problem(String query) throws IOException {
        problem(get(THINGS + "?" + query), ProblemType.MALFORMED_REQUEST, THINGS);
    }

    @Test
    void well_formed_percent_encoding_is_accepted() throws IOException {
        assertEquals(
                200,
                get(THINGS + "?colour=%E0%A4%B2%E0%A4%BE%E0%A4%B2&colour=a%7Cb&colour=[a]")
                        .status());
    }

    @Test
    void an_address_that_is_too_long_is_a_problem() throws IOException {
        for (int length : new int[] {8_001, 100_000, 250_000}) {
            problem(get(THINGS + "?colour=" + "r".repeat(length)), ProblemType.URI_TOO_LONG, THINGS);
        }
        assertEquals(200, get(THINGS + "?colour=" + "r".repeat(7_000)).status());
    }

    @Test
    void header_fields_that_are_too_large_are_a_problem() throws IOException {
        for (int length : new int[] {16_384, 60_000, 200_000}) {
            RawHttp answer = exchange("GET", THINGS, "X-Large: " + "r".repeat(length));
            problem(answer, ProblemType.HEADERS_TOO_LARGE, THINGS);
        }
        assertEquals(
                200, exchange("GET", THINGS, "X-Large: " + "r".repeat(15_000)).status());
    }

    @Test
    void a_body_that_tells_too_great_a_length_is_a_problem() throws IOException {
        RawHttp answer = exchange("POST", THINGS, "Content-Type: application/json", "Content-Length: 99999999999");
        problem(answer, ProblemType.PAYLOAD_TOO_LARGE, THINGS).detail("10485760");
    }

    @Test
    void a_body_that_grows_too_great_is_a_problem() throws IOException {
        String chunk = "100000\r\n" + " ".repeat(0x100000) + "\r\n";
        RawHttp answer = raw("POST " + THINGS + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                + "Transfer-Encoding: chunked\r\nConnection: close\r\n\r\n" + chunk.repeat(11) + "0\r\n\r\n");
        problem(answer, ProblemType.PAYLOAD_TOO_LARGE, THINGS);
    }

    @Test
    void an_unknown_method_is_a_problem_that_lists_the_known_ones() throws IOException {
        RawHttp answer = exchange("BREW", THINGS);
        problem(answer, ProblemType.METHOD_NOT_ALLOWED, THINGS);
        assertEquals("GET, HEAD, OPTIONS, POST", answer.headers().get("allow"));
    }

    @Test
    void a_request_without_or_with_two_hosts_is_a_problem() throws IOException {
        String end = "Connection: close\r\n\r\n";
        problem(raw("GET " + THINGS + " HTTP/1.1\r\n" + end), ProblemType.MALFORMED_REQUEST, THINGS);
        RawHttp two = raw("GET " + THINGS + " HTTP/1.1\r\nHost: a\r\nHost: b\r\n" + end);
        problem(two, ProblemType.MALFORMED_REQUEST, THINGS);
    }

    @Test
    void a_target_that_is_no_path_is_a_problem() throws IOException {
        RawHttp answer = raw("GET nowhere HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        assertEquals("application/problem+json", answer.headers().get("content-type"), answer.toString());
    }

    /** The HTTP server refuses these by itself and offers no way to say more; problems.md tells clients so. */
    @Test
    void what_is_no_http_or_far_too_large_gets_a_bare_status() throws IOException {
        String end = "Connection: close\r\n\r\n";
        assertBare(400, raw("GET " + THINGS + " HTTP/1.1\r\nHost: localhost\r\nno field at all\r\n" + end));
        assertBare(414, get(THINGS + "?colour=" + "r".repeat(300_000)));
        assertBare(431, exchange("GET", THINGS, "X-Large: " + "r".repeat(300_000)));
    }

    private static void assertBare(int status, RawHttp answer) {
        assertEquals(status, answer.status());
        assertEquals("", answer.body());
    }

    @Test
    void every_answer_has_a_date_and_says_whether_it_may_be_stored() throws IOException {
        for (String path : new String[] {THINGS, "/nowhere", "/q/openapi", "/q/health", THINGS + "/%ZZ"}) {
            RawHttp answer = get(path);
            assertNotNull(answer.headers().get("date"), path);
            assertNotNull(answer.headers().get("cache-control"), path);
            assertEquals("nosniff", answer.headers().get("x-content-type-options"), path);
            assertNotNull(answer.headers().get("referrer-policy"), path);
            assertEquals("*", answer.headers().get("access-control-allow-origin"), path);
        }
    }

    private static RawHttp get(String target) throws IOException {
        return exchange("GET", target);
    }

    private static RawHttp exchange(String method, String target, String... fields) throws IOException {
        return RawHttp.exchange(RestAssured.port, method, target, fields);
    }

    private static RawHttp raw(String request) throws IOException {
        return RawHttp.exchange(RestAssured.port, request);
    }

    private static ProblemAssert problem(RawHttp answer, ProblemType type, String instance) {
        String contentType = String.valueOf(answer.headers().get("content-type"));
        assertEquals(type.cacheControl(), answer.headers().get("cache-control"), answer.toString());
        return assertProblem(answer.status(), contentType, answer.body(), type, instance);
    }
}
