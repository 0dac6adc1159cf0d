package org.khabar.api;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.khabar.kit.problem.ProblemAssert.assertProblem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.khabar.content.media.file.MediaFiles;
import org.khabar.kit.http.wire.RawHttp;
import org.khabar.kit.problem.ProblemType;

@QuarkusTest
class MediaFileResourceTest {

    private static final int LENGTH = 100_000;

    @Inject
    MediaFiles files;

    private final byte[] bytes = new byte[LENGTH];
    private String set = "";

    @BeforeEach
    void store() {
        for (int i = 0; i < LENGTH; i++) {
            bytes[i] = (byte) (i % 251);
        }
        set = files.add(new UUID(0, 3), folder -> Files.write(folder.resolve("640.jpg"), bytes))
                .name();
    }

    @AfterEach
    void remove() {
        files.settle(set, false);
    }

    @Test
    void a_file_may_be_stored_for_ever() {
        Response answer = RestAssured.get(path());
        assertEquals(200, answer.statusCode());
        assertArrayEquals(bytes, answer.asByteArray());
        assertEquals("image/jpeg", answer.contentType());
        assertEquals(String.valueOf(LENGTH), answer.header("Content-Length"));
        assertEquals("public, max-age=31536000, immutable", answer.header("Cache-Control"));
        assertEquals("max-age=31536000", answer.header("CDN-Cache-Control"));
        assertEquals("bytes", answer.header("Accept-Ranges"));
        assertEquals("inline", answer.header("Content-Disposition"));
        assertEquals("nosniff", answer.header("X-Content-Type-Options"));
        assertEquals("*", answer.header("Access-Control-Allow-Origin"));
        assertNull(answer.header("Content-Encoding"));
        assertNull(answer.header("Vary"));
    }

    @Test
    void head_tells_what_get_would() {
        Response head = given().header("Range", "bytes=0-9").head(path());
        Response get = RestAssured.get(path());
        assertEquals(200, head.statusCode());
        for (String name : new String[] {"Content-Length", "Content-Type", "ETag", "Last-Modified", "Cache-Control"}) {
            assertEquals(get.header(name), head.header(name), name);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "bytes=0-0, 0, 0",
        "bytes=100-199, 100, 199",
        "bytes=99990-, 99990, 99999",
        "bytes=-10, 99990, 99999",
        "bytes=5-999999999, 5, 99999"
    })
    void a_range_is_answered_with_its_bytes(String range, int first, int last) {
        Response answer = given().header("Range", range).get(path());
        assertEquals(206, answer.statusCode());
        assertEquals("bytes " + first + "-" + last + "/" + LENGTH, answer.header("Content-Range"));
        assertEquals(String.valueOf(last - first + 1), answer.header("Content-Length"));
        assertArrayEquals(Arrays.copyOfRange(bytes, first, last + 1), answer.asByteArray());
        assertEquals("public, max-age=31536000, immutable", answer.header("Cache-Control"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=9-5", "bytes=x", "lines=1-2", "bytes=0-1,5-6", "bytes=0-,0-,0-,0-"})
    void what_is_no_single_range_gets_the_whole(String range) {
        Response answer = given().header("Range", range).get(path());
        assertEquals(200, answer.statusCode());
        assertEquals(LENGTH, answer.asByteArray().length);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=100000-", "bytes=-0"})
    void a_range_behind_the_end_is_a_problem(String range) {
        Response answer = given().header("Range", range).get(path());
        assertProblem(answer, ProblemType.RANGE_NOT_SATISFIABLE, path());
        assertEquals("bytes */" + LENGTH, answer.header("Content-Range"));
    }

    @Test
    void a_range_is_for_the_file_that_the_client_has_the_rest_of() {
        Response whole = RestAssured.get(path());
        String tag = whole.header("ETag");
        String date = whole.header("Last-Modified");
        assertEquals(206, ifRange(tag));
        assertEquals(206, ifRange(date));
        assertEquals(200, ifRange("W/" + tag));
        assertEquals(200, ifRange("\"another\""));
        assertEquals(200, ifRange("Thu, 02 May 2024 13:05:00 GMT"));
        assertEquals(200, ifRange("nonsense"));
    }

    private int ifRange(String field) {
        return given().header("Range", "bytes=0-9")
                .header("If-Range", field)
                .get(path())
                .statusCode();
    }

    @Test
    void what_the_client_has_is_not_sent_again() {
        Response whole = RestAssured.get(path());
        String tag = whole.header("ETag");
        for (String[] condition : new String[][] {
            {"If-None-Match", tag},
            {"If-None-Match", "\"another\", W/" + tag},
            {"If-None-Match", "*"},
            {"If-Modified-Since", whole.header("Last-Modified")}
        }) {
            Response answer = given().header(condition[0], condition[1])
                    .header("Range", "bytes=0-9")
                    .get(path());
            assertEquals(304, answer.statusCode());
            assertEquals(0, answer.asByteArray().length);
            assertEquals(tag, answer.header("ETag"));
            assertEquals("public, max-age=31536000, immutable", answer.header("Cache-Control"));
        }
    }

    @Test
    void a_client_that_has_parts_of_another_file_is_told() {
        assertProblem(given().header("If-Match", "\"another\"").get(path()), ProblemType.PRECONDITION_FAILED, path());
        Response old = given().header("If-Unmodified-Since", "Thu, 02 May 1974 13:05:00 GMT")
                .get(path());
        assertProblem(old, ProblemType.PRECONDITION_FAILED, path());
        assertEquals(200, given().header("If-Match", "*").get(path()).statusCode());
    }

    @Test
    void no_path_leads_out_of_the_folder() throws IOException {
        for (String path : new String[] {
            "/media/" + set + "/641.jpg",
            "/media/" + set + "/640.png",
            "/media/" + set + "/..%2f640.jpg",
            "/media/" + set + "/..%5c..%5c640.jpg",
            "/media/" + set + "/%2e%2e",
            "/media/" + "0".repeat(64) + "/640.jpg",
            "/media/..%2f..%2f..%2fetc/passwd",
            "/media/%2e%2e/640.jpg",
            "/media/incoming/640.jpg",
            "/media/" + set,
            "/media/../media/" + set + "/..;/640.jpg"
        }) {
            assertEquals(404, RawHttp.exchange(RestAssured.port, "GET", path).status(), path);
        }
    }

    private String path() {
        return "/media/" + set + "/640.jpg";
    }
}
