package org.khabar.editorial.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.khabar.kit.problem.ProblemAssert.assertProblem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.khabar.editorial.Desk;
import org.khabar.kit.problem.ProblemType;

/** What articles show stays as long as they show it, wherever they do. */
@QuarkusTest
class ShownMediaTest {

    @AfterEach
    void putBack() {
        Draft.discardAll();
    }

    @Test
    void what_a_text_shows_is_free_once_the_text_is_another() {
        String item = picture();
        Draft draft = Draft.begin("वैशाली: तस्वीरों में");
        draft.patch("{\"body\": " + showing(item) + "}");
        assertInUse(item, draft);
        draft.patch("{\"kicker\": \"वैशाली\", \"body\": [{\"type\": \"image\", \"media\": \"" + item + "\"}]}");
        assertInUse(item, draft);
        draft.patch("{\"kicker\": \"सारण\", \"body\": [{\"type\": \"divider\"}]}");
        assertFree(item);
    }

    @Test
    void a_draft_that_waits_behind_what_readers_see_counts_too() {
        String above = picture();
        String within = picture();
        Draft draft = Draft.begin("सारण: तस्वीरों में");
        draft.step("PUT", "publication", null, "published");
        draft.patch("{\"image\": \"" + above + "\", \"body\": " + showing(within) + "}");
        assertInUse(above, draft);
        assertInUse(within, draft);
        draft.patch("{\"image\": null, \"body\": " + showing(above) + "}");
        assertInUse(above, draft);
        assertFree(within);
        draft.step("PUT", "publication", null, "published");
        assertInUse(above, draft);
        draft.patch("{\"body\": [{\"type\": \"divider\"}]}");
        assertInUse(above, draft);
        draft.step("PUT", "publication", null, "published");
        assertFree(above);
    }

    @Test
    void what_live_entries_show_is_free_once_none_of_them_does() {
        String item = picture();
        Draft live = Draft.live("LIVE: वैशाली");
        String entries = "/articles/" + live.id + "/live/entries";
        Response first = Desk.add(entries, "{\"headline\": \"पहला चक्र\", \"body\": " + showing(item) + "}");
        Response second = Desk.add(entries, "{\"headline\": \"दूसरा चक्र\", \"body\": " + showing(item) + "}");
        assertInUse(item, live);
        String at = entries + "/" + first.path("id");
        assertEquals(
                200,
                Desk.patch(at, "\"0\"", "{\"body\": [{\"type\": \"divider\"}]}").statusCode());
        assertInUse(item, live);
        assertEquals(
                204, Desk.delete(entries + "/" + second.path("id"), "\"0\"").statusCode());
        assertFree(item);
    }

    private static String picture() {
        return Desk.add("/media", "{\"kind\": \"image\", \"url\": \"https://media.khabar.example/queue.jpg\"}")
                .path("id");
    }

    private static String showing(String item) {
        return "[{\"type\": \"gallery\", \"items\": [{\"media\": \"" + item + "\"}]}]";
    }

    private static void assertInUse(String item, Draft by) {
        assertProblem(Desk.delete("/media/" + item, "\"0\""), ProblemType.CONFLICT, "/editorial/v1/media/" + item)
                .detail("is used by articles: " + by.id);
    }

    private static void assertFree(String item) {
        Response answer = Desk.delete("/media/" + item, "\"0\"");
        assertEquals(204, answer.statusCode(), answer.asString());
    }
}
