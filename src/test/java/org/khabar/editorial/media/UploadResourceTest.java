package org.khabar.editorial.media;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.khabar.kit.problem.ProblemAssert.assertProblem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.khabar.api.Api;
import org.khabar.content.change.ChangeLog;
import org.khabar.content.key.Role;
import org.khabar.content.media.file.FileConfig;
import org.khabar.content.media.picture.Samples;
import org.khabar.editorial.Desk;
import org.khabar.kit.http.wire.RawHttp;
import org.khabar.kit.problem.ProblemType;
import org.khabar.security.Staff;

@QuarkusTest
class UploadResourceTest {

    private static final String PATH = "/editorial/v1/media";

    @Inject
    FileConfig config;

    @Inject
    ChangeLog log;

    @Test
    void reporters_and_those_above_them_may_upload() {
        byte[] file = Samples.png(30, 20);
        assertEquals(
                401,
                form(RestAssured.given())
                        .multiPart("file", "a.png", file)
                        .post(PATH)
                        .statusCode());
        assertEquals(
                403,
                form(Staff.as(Role.READER))
                        .multiPart("file", "a.png", file)
                        .post(PATH)
                        .statusCode());
        for (Role role : List.of(Role.REPORTER, Role.EDITOR, Role.ADMIN)) {
            Response answer =
                    form(Staff.as(role)).multiPart("file", "a.png", file).post(PATH);
            assertEquals(201, answer.statusCode(), answer.asString());
            remove(answer);
        }
    }

    @Test
    void an_uploaded_picture_is_shown_to_readers_with_its_files() {
        byte[] photograph = Samples.fromCamera(Samples.jpeg(400, 800), 6);
        Response added = upload(
                photograph,
                Map.of("alt", "मतदाता", "credit", "नीलम सक्सेना", "focalPoint", "{\"x\": 0.5, \"y\": 0.25}"));
        assertEquals(201, added.statusCode(), added.asString());
        assertEquals("\"0\"", added.header("ETag"));
        assertEquals(
                PATH + "/" + added.path("id"),
                URI.create(added.header("Location")).getPath());
        assertEquals(true, added.path("uploaded"));
        var seen = Api.json("/v1/media/" + added.path("id"));
        assertEquals("image", seen.getString("kind"));
        assertEquals("मतदाता", seen.getString("alt"));
        assertEquals("नीलम सक्सेना", seen.getString("credit"));
        assertEquals(0.25f, seen.getFloat("focalPoint.y"));
        assertEquals("800 x 400", seen.get("width") + " x " + seen.get("height"));
        assertEquals(List.of(320, 640, 800), seen.getList("renditions.width"));
        for (String address : seen.<String>getList("renditions.url")) {
            assertTrue(address.startsWith(config.url() + "/media/"), address);
            Response file = RestAssured.get(URI.create(address).getPath());
            assertEquals(200, file.statusCode());
            assertEquals("image/jpeg", file.contentType());
            assertFalse(new String(file.asByteArray(), StandardCharsets.ISO_8859_1).contains(Samples.SECRET));
        }
        assertEquals(seen.getString("url"), seen.getString("renditions[2].url"));
        remove(added);
    }

    @Test
    void what_is_deleted_takes_its_files_along() throws IOException {
        long before = files();
        Response added = upload(Samples.png(700, 20), Map.of());
        String path = URI.create(added.path("url")).getPath();
        assertEquals(200, RestAssured.get(path).statusCode());
        String at = "/media/" + added.path("id");
        assertEquals(412, Desk.delete(at, "\"7\"").statusCode());
        assertEquals(200, RestAssured.get(path).statusCode(), "a refused deletion leaves the files");
        assertEquals(204, Desk.delete(at, "\"0\"").statusCode());
        assertEquals(404, RestAssured.get(path).statusCode());
        assertEquals(404, Api.get("/v1/media/" + added.path("id")).statusCode());
        assertEquals(before, files());
        assertEquals(
                Set.of("media-file-" + path.split("/", -1)[2]),
                log.since(log.head() - 1, 1).getFirst().surrogateKeys);
    }

    @Test
    void what_is_said_of_an_upload_can_be_changed_and_its_files_cannot() {
        Response added = upload(Samples.png(30, 20), Map.of("alt", "बूथ"));
        String at = "/media/" + added.path("id");
        Response patched = Desk.patch(
                at, "\"0\"", "{\"alt\": \"queue\", \"credit\": \"N. S.\", \"focalPoint\": {\"x\": 0, \"y\": 1}}");
        assertEquals(200, patched.statusCode(), patched.asString());
        assertEquals("\"1\"", patched.header("ETag"));
        assertEquals("queue", patched.path("alt"));
        assertEquals(added.<String>path("url"), patched.path("url"));
        Response back = Desk.put(at, "\"1\"", patched.asString().replace("N. S.", "नीलम सक्सेना"));
        assertEquals("नीलम सक्सेना", back.path("credit"), back.asString());
        for (String member : List.of("url", "width", "kind")) {
            assertProblem(
                            Desk.patch(at, "\"2\"", "{\"" + member + "\": 9}"),
                            ProblemType.INVALID_BODY,
                            PATH + at.substring(6))
                    .violation("body", "/" + member, "set by the server");
        }
        remove(back);
    }

    @Test
    void files_of_an_upload_belong_to_no_other_item() {
        Response added = upload(Samples.png(30, 20), Map.of());
        String url = added.path("url");
        assertProblem(
                        Desk.post("/media", "{\"kind\": \"image\", \"url\": \"" + url + "\"}"),
                        ProblemType.INVALID_BODY,
                        PATH)
                .violation("body", "", "belong to the item");
        remove(added);
    }

    @Test
    void parts_are_checked_like_members() {
        assertProblem(form(Desk.editor()).multiPart("alt", "कतार").post(PATH), ProblemType.INVALID_BODY, PATH)
                .violation("body", "/file", "is missing");
        Response wrong = form(Desk.editor())
                .multiPart("file", "a.png", Samples.png(30, 20))
                .multiPart("file", "b.png", Samples.png(30, 20))
                .multiPart("license", "CC0")
                .multiPart("alt", "a.txt", new byte[] {65})
                .post(PATH);
        assertProblem(wrong, ProblemType.INVALID_BODY, PATH)
                .violation("body", "/file", "2 times")
                .violation("body", "/license", "unknown part; known are file, title")
                .violation("body", "/alt", "must be text");
        assertProblem(upload(Samples.png(30, 20), Map.of("alt", "x".repeat(1001))), ProblemType.INVALID_BODY, PATH)
                .violation("body", "/alt", "longer than 1000");
        assertProblem(
                        upload(Samples.png(30, 20), Map.of("focalPoint", "{\"x\": 2, \"y\": 0}")),
                        ProblemType.INVALID_BODY,
                        PATH)
                .violation("body", "/focalPoint/x", "between 0 and 1");
    }

    @Test
    void a_long_caption_in_hindi_fits_and_an_empty_part_is_none() {
        Response added = upload(Samples.png(30, 20), Map.of("caption", "क".repeat(2000), "title", ""));
        assertEquals(201, added.statusCode(), added.asString());
        assertEquals("क".repeat(2000), added.path("caption"));
        remove(added);
    }

    @Test
    void what_the_bytes_are_decides_and_nothing_else() throws IOException {
        long before = files();
        assertProblem(
                        sent("image/jpeg", "<svg onload='alert(1)'/>".getBytes(StandardCharsets.UTF_8)),
                        ProblemType.UNSUPPORTED_MEDIA_TYPE,
                        PATH)
                .violation("body", "/file", "JPEG, PNG or WebP");
        assertProblem(sent("image/webp", Samples.png(30, 20)), ProblemType.UNPROCESSABLE_CONTENT, PATH)
                .violation("body", "/file", "but is image/png");
        assertProblem(sent("image/png", new byte[0]), ProblemType.UNSUPPORTED_MEDIA_TYPE, PATH);
        assertEquals(before, files(), "nothing remains of what was refused");
    }

    @Test
    void a_file_that_is_too_large_is_a_problem() {
        byte[] large = new byte[(int) config.maxSize().asLongValue() + 1];
        System.arraycopy(Samples.png(30, 20), 0, large, 0, 50);
        assertProblem(sent("image/png", large), ProblemType.PAYLOAD_TOO_LARGE, PATH)
                .detail("at most 10485760 bytes");
        byte[] larger = new byte[large.length + 1_000_000];
        assertProblem(sent("image/png", larger), ProblemType.PAYLOAD_TOO_LARGE, PATH);
    }

    @Test
    void an_upload_of_untold_length_ends_at_the_limit() throws IOException {
        String head = "POST " + PATH
                + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: multipart/form-data; boundary=x\r\n"
                + "Authorization: Bearer " + Staff.key(Role.EDITOR).text().text()
                + "\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n";
        String part = "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.png\"\r\n\r\n";
        String chunk = "100000\r\n" + "\0".repeat(0x100000) + "\r\n";
        RawHttp answer = RawHttp.exchange(
                RestAssured.port,
                head + Integer.toHexString(part.length()) + "\r\n" + part + "\r\n" + chunk.repeat(12) + "0\r\n\r\n");
        assertEquals(413, answer.status(), answer.body());
    }

    @Test
    void a_form_that_is_none_or_ends_too_early_is_a_problem() throws IOException {
        String part = "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.png\"\r\n\r\nabc";
        for (String[] wrong : new String[][] {
            {"multipart/form-data", part},
            {"multipart/form-data; boundary=x", part},
            {"multipart/form-data; boundary=x", "--x\r\nno header\r\n\r\nabc\r\n--x--\r\n"},
            {"multipart/form-data; boundary=x", "nothing of the kind"},
            {"multipart/form-data; boundary=x", "--x\r\nContent-Disposition: form-data\r\n\r\nabc\r\n--x--\r\n"},
            {
                "multipart/form-data; boundary=x",
                part + "\r\n--x\r\nContent-Disposition: form-data; name=\"alt\"\r\n"
                        + "Content-Type: text/plain; charset=nonsense\r\n\r\nabc\r\n--x--\r\n"
            },
            {
                "multipart/form-data; boundary=x",
                part + ("\r\n--x\r\nContent-Disposition: form-data; name=\"alt\"\r\n" + "\r\nabc").repeat(1500)
                        + "\r\n--x--\r\n"
            }
        }) {
            RawHttp answer = RawHttp.exchange(
                    RestAssured.port,
                    "POST " + PATH + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: " + wrong[0]
                            + "\r\nAuthorization: Bearer "
                            + Staff.key(Role.EDITOR).text().text() + "\r\nContent-Length: "
                            + wrong[1].length() + "\r\nConnection: close\r\n\r\n" + wrong[1]);
            assertTrue(answer.status() >= 400 && answer.status() < 500, wrong[1] + " → " + answer);
            assertEquals("application/problem+json", answer.headers().get("content-type"));
        }
    }

    @Test
    void a_repeated_upload_is_answered_as_before_and_stored_once() throws IOException {
        long before = files();
        String key = UUID.randomUUID().toString();
        byte[] file = Samples.png(30, 20);
        Response first = withKey(key, file, "बूथ");
        long after = files();
        Response again = withKey(key, file, "बूथ");
        assertEquals(201, again.statusCode(), again.asString());
        assertEquals(first.asString(), again.asString());
        assertNotNull(again.header("Idempotency-Replayed"));
        assertProblem(withKey(key, Samples.png(31, 20), "बूथ"), ProblemType.UNPROCESSABLE_CONTENT, PATH);
        assertProblem(withKey(key, file, "कतार"), ProblemType.UNPROCESSABLE_CONTENT, PATH);
        assertEquals(after, files());
        assertArrayEquals(
                RestAssured.get(URI.create(first.path("url")).getPath()).asByteArray(),
                RestAssured.get(URI.create(again.path("url")).getPath()).asByteArray());
        remove(first);
        assertEquals(before, files());
    }

    private static Response withKey(String key, byte[] file, String alt) {
        return form(Desk.editor())
                .header("Idempotency-Key", key)
                .multiPart("file", "a.png", file)
                .multiPart(text("alt", alt))
                .post(PATH);
    }

    private static Response sent(String type, byte[] file) {
        return form(Desk.editor()).multiPart("file", "a", file, type).post(PATH);
    }

    private static Response upload(byte[] file, Map<String, String> texts) {
        RequestSpecification request = form(Desk.editor()).multiPart("file", "a", file);
        texts.forEach((name, text) -> request.multiPart(text(name, text)));
        return request.post(PATH);
    }

    private static io.restassured.specification.MultiPartSpecification text(String name, String text) {
        return new MultiPartSpecBuilder(text)
                .controlName(name)
                .mimeType("text/plain")
                .charset(StandardCharsets.UTF_8)
                .build();
    }

    private static RequestSpecification form(RequestSpecification request) {
        return request.contentType(ContentType.MULTIPART);
    }

    private static void remove(Response added) {
        Desk.delete("/media/" + added.path("id"), added.header("ETag"));
    }

    /** How many files there are below the folder, finished or not. */
    private long files() throws IOException {
        Path folder = Path.of(config.directory());
        if (Files.notExists(folder)) {
            return 0;
        }
        try (Stream<Path> tree = Files.walk(folder)) {
            return tree.filter(Files::isRegularFile).count();
        }
    }
}
