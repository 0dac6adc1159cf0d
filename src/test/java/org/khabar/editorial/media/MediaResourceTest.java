package org.khabar.editorial.media;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.khabar.kit.problem.ProblemAssert.assertProblem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khabar.api.Api;
import org.khabar.content.key.Role;
import org.khabar.editorial.Desk;
import org.khabar.kit.edit.Merge;
import org.khabar.kit.problem.ProblemType;
import org.khabar.security.Staff;

@QuarkusTest
class MediaResourceTest {

    private static final String PATH = "/editorial/v1/media";
    private static final String VIDEO = """
            {"kind": "video", "url": "https://media.example.org/rally.mp4", "title": "रैली", "live": true,
             "durationSeconds": 184, "renditions": [{"width": 640, "url": "https://media.example.org/rally-640.mp4"}]}""";

    @ParameterizedTest
    @CsvSource({"READER, 403, 403", "REPORTER, 201, 403", "EDITOR, 201, 200", "ADMIN, 201, 200"})
    void who_may_add_and_who_may_change(Role role, int adding, int changing) {
        Response added =
                Staff.as(role).contentType(ContentType.JSON).body(VIDEO).post(PATH);
        assertEquals(adding, added.statusCode(), added.asString());
        Response item = adding == 201 ? added : Desk.add("/media", VIDEO);
        String at = PATH + "/" + item.path("id");
        assertEquals(200, Staff.as(role).get(at).statusCode());
        assertEquals(
                changing,
                Staff.as(role)
                        .contentType(Merge.TYPE)
                        .header("If-Match", "\"0\"")
                        .body("{}")
                        .patch(at)
                        .statusCode());
        assertEquals(
                changing == 200 ? 204 : 403,
                Staff.as(role).header("If-Match", "\"0\"").delete(at).statusCode());
        if (changing != 200) {
            assertEquals(204, Desk.delete("/media/" + item.path("id"), "\"0\"").statusCode());
        }
        assertEquals(401, RestAssured.get(at).statusCode());
    }

    @Test
    void an_item_elsewhere_is_written_read_changed_and_removed() {
        Response added = Desk.add("/media", VIDEO);
        String at = "/media/" + added.path("id");
        assertEquals(false, added.path("uploaded"));
        assertEquals("रैली", Api.json("/v1/media/" + added.path("id")).getString("title"));
        assertEquals(added.asString(), Desk.get(at).asString());
        Response patched = Desk.patch(at, "\"0\"", "{\"live\": false, \"durationSeconds\": null}");
        assertEquals(200, patched.statusCode(), patched.asString());
        assertNull(patched.path("durationSeconds"));
        Response same = Desk.put(at, "\"1\"", patched.asString());
        assertEquals("\"1\"", same.header("ETag"), "the same again is no change");
        assertProblem(
                Desk.put(at, "\"0\"", patched.asString()), ProblemType.PRECONDITION_FAILED, PATH + at.substring(6));
        assertEquals(204, Desk.delete(at, "\"1\"").statusCode());
        assertEquals(404, Desk.get(at).statusCode());
    }

    @Test
    void everything_that_is_wrong_is_told_at_once() {
        assertProblem(Desk.post("/media", """
                        {"kind": "hologram", "url": "ftp://example.org/a", "width": 0, "focalPoint": {"x": 2},
                         "poster": "018f3a52-7c1e-7b60-9d53-2f0c9f8e1a99", "colour": "red"}"""), ProblemType.INVALID_BODY, PATH)
                .violation("body", "/kind", "must be one of")
                .violation("body", "/url", "http or https")
                .violation("body", "/width", "between")
                .violation("body", "/focalPoint/y", "missing")
                .violation("body", "/poster", "no media item")
                .violation("body", "/colour", "unknown member");
    }

    @Test
    void the_list_begins_with_the_newest_and_leads_on() {
        List<Response> added = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            added.add(Desk.add("/media", VIDEO));
        }
        List<String> walked = new ArrayList<>();
        String cursor = "";
        do {
            Response page = Desk.editor().get(PATH + "?kind=video&limit=2&count=exact" + cursor);
            assertEquals(200, page.statusCode(), page.asString());
            walked.addAll(page.path("items.id"));
            assertTrue(page.<List<String>>path("items.kind").stream().allMatch("video"::equals));
            String next = page.path("page.next");
            cursor = next == null ? "" : "&cursor=" + next;
            assertTrue(next == null || page.<Integer>path("page.total") > 2);
        } while (!cursor.isEmpty());
        assertEquals(walked.stream().distinct().toList(), walked);
        List<String> ids =
                added.stream().map(one -> one.<String>path("id")).sorted().toList();
        assertEquals(ids, walked.subList(0, 3).stream().sorted().toList());
        assertProblem(Desk.editor().get(PATH + "?kind=hologram"), ProblemType.INVALID_PARAMETER, PATH);
        added.forEach(one -> Desk.delete("/media/" + one.path("id"), "\"0\""));
    }

    @Test
    void what_an_article_shows_above_its_text_is_not_removed() {
        JsonPath articles = Api.json("/v1/articles?limit=100&fields=id,image.id");
        assertInUse(
                articles.getString("items.find { it.image }.image.id"),
                articles.getString("items.find { it.image }.id"));
    }

    @Test
    void what_an_article_shows_in_its_text_alone_is_not_removed() {
        JsonPath articles = Api.json("/v1/articles?limit=100&body=blocks&fields=id,image,body");
        List<String> above = articles.getList("items.image.id", String.class);
        String within =
                articles
                        .getList("items.body.flatten().findAll { it?.media instanceof String }.media", String.class)
                        .stream()
                        .filter(Predicate.not(above::contains))
                        .findFirst()
                        .orElseThrow();
        assertInUse(within, "used by articles");
    }

    @Test
    void a_portrait_and_the_poster_of_a_video_are_not_removed() {
        Response picture = Desk.add("/media", "{\"kind\": \"image\", \"url\": \"https://media.example.org/face.jpg\"}");
        String id = picture.path("id");
        Response video = Desk.add("/media", VIDEO.replace("\"live\": true", "\"poster\": \"" + id + "\""));
        assertInUse(id, "used by videos: " + video.path("id"));
        Desk.delete("/media/" + video.path("id"), "\"0\"");
        Response author = Desk.add("/authors", "{\"names\": {\"en\": \"Faced\"}, \"image\": \"" + id + "\"}");
        assertInUse(id, "used by authors: " + author.path("id"));
        Desk.delete("/authors/" + author.path("id"), "\"0\"");
        assertEquals(204, Desk.delete("/media/" + id, "\"0\"").statusCode());
    }

    private static void assertInUse(String media, String user) {
        String at = "/media/" + media;
        assertProblem(Desk.delete(at, Desk.get(at).header("ETag")), ProblemType.CONFLICT, "/editorial/v1" + at)
                .detail(user);
        assertEquals(200, Desk.get(at).statusCode());
    }
}
