package org.khabar.editorial.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.khabar.kit.problem.ProblemAssert.assertProblem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.khabar.content.change.ChangeLog;
import org.khabar.content.change.Verb;
import org.khabar.editorial.Desk;
import org.khabar.kit.problem.ProblemType;

@QuarkusTest
class LiveEntryResourceTest {

    @Inject
    ChangeLog log;

    @AfterEach
    void putBack() {
        Draft.discardAll();
    }

    @Test
    void entries_show_at_once_and_leave_the_article_its_version() {
        Draft live = Draft.live("LIVE: मुज़फ़्फ़रपुर की गिनती");
        live.step("PUT", "publication", null, "published");
        String entries = "/articles/" + live.id + "/live/entries";
        Response first = Desk.add(entries, """
                {"headline": "पहला चक्र पूरा", "keyEvent": true, "at": "2024-06-05T05:00:00Z",
                 "body": [{"type": "paragraph", "text": "चौदह मेज़ों पर गिनती हुई।"}]}""");
        Desk.add(entries, "{\"headline\": \"दूसरा चक्र\", \"at\": \"2024-06-05T05:30:00Z\"}");
        assertEquals(
                List.of("दूसरा चक्र", "पहला चक्र पूरा"), live.read().jsonPath().getList("live.entries.headline"));
        assertEquals(live.tag, Desk.get("/articles/" + live.id).header("ETag"));
        assertEquals(Verb.LIVE_ENTRY, log.since(log.head() - 1, 1).getFirst().verb);

        String at = entries + "/" + first.path("id");
        Response pinned = Desk.patch(at, "\"0\"", "{\"pinned\": true}");
        assertEquals("\"1\"", pinned.header("ETag"));
        assertProblem(
                Desk.patch(at, "\"0\"", "{\"pinned\": false}"), ProblemType.PRECONDITION_FAILED, "/editorial/v1" + at);
        assertTrue(live.read().jsonPath().getList("live.entries.pinned").contains(true));
        assertEquals(204, Desk.delete(at, "\"1\"").statusCode());
        assertEquals(1, live.read().jsonPath().getList("live.entries").size());
    }

    @Test
    void an_edit_of_the_article_leaves_its_entries() {
        Draft live = Draft.live("LIVE: समस्तीपुर");
        Desk.add("/articles/" + live.id + "/live/entries", "{\"headline\": \"शुरुआत\"}");
        live.patch("{\"live\": {\"active\": false}}");
        assertEquals(
                "शुरुआत", Desk.get("/articles/" + live.id + "/live/entries").path("items[0].headline"));
        live.step("PUT", "publication", null, "published");
        assertEquals(false, live.read().path("live.active"));
        assertEquals(1, live.read().jsonPath().getList("live.entries").size());
    }

    @Test
    void only_live_articles_have_entries_and_an_entry_says_something() {
        Draft story = Draft.begin("सीधी ख़बर");
        String of = "/articles/" + story.id + "/live/entries";
        assertProblem(Desk.post(of, "{\"headline\": \"x\"}"), ProblemType.CONFLICT, "/editorial/v1" + of);
        Draft live = Draft.live("LIVE: बेतिया");
        String entries = "/articles/" + live.id + "/live/entries";
        assertProblem(Desk.post(entries, "{\"pinned\": true}"), ProblemType.INVALID_BODY, "/editorial/v1" + entries)
                .violation("body", "", "headline, a body or both");
    }
}
