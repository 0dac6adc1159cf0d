package org.khabar.editorial.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.khabar.kit.problem.ProblemAssert.assertProblem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.khabar.FixedClock;
import org.khabar.api.Api;
import org.khabar.content.change.Change;
import org.khabar.content.change.ChangeLog;
import org.khabar.content.change.Verb;
import org.khabar.content.editing.DueWorkflow;
import org.khabar.content.key.Role;
import org.khabar.editorial.Desk;
import org.khabar.kit.problem.ProblemType;
import org.khabar.security.Staff;

@QuarkusTest
class ArticleLifeTest {

    @Inject
    ChangeLog log;

    @Inject
    DueWorkflow due;

    @Inject
    FixedClock clock;

    @AfterEach
    void putBack() {
        clock.reset();
        Draft.discardAll();
    }

    @Test
    void from_a_draft_to_readers_and_back_each_step_leaves_its_row_in_the_log() {
        long start = log.head();
        Draft draft = Draft.begin("बक्सर में गंगा किनारे चौपाल");
        assertEquals(404, draft.read().statusCode());
        draft.step("PUT", "schedule", "{\"at\": \"2024-06-06T03:30:00Z\"}", "scheduled");
        assertEquals(404, draft.read().statusCode());
        draft.step("DELETE", "schedule", null, "draft");
        draft.step("PUT", "publication", null, "published");
        assertEquals("बक्सर में गंगा किनारे चौपाल", draft.read().path("headline"));
        assertTrue(Api.walk("/v1/latest", "id").contains(draft.id));
        draft.patch("{\"corrections\": [{\"text\": \"घाट का नाम ठीक किया गया।\"}]}");
        assertNull(draft.read().path("corrections"), "readers see nothing of it yet");
        draft.step("PUT", "publication", null, "published");
        assertEquals("2024-06-05T06:30:00Z", draft.read().path("corrections[0].at"));
        draft.step("PUT", "archive", null, "archived");
        assertEquals(410, draft.read().statusCode());
        draft.step("DELETE", "archive", null, "published");
        assertEquals(200, draft.read().statusCode());
        draft.step("DELETE", "publication", null, "draft");
        assertEquals(410, draft.read().statusCode());
        assertFalse(Api.walk("/v1/latest", "id").contains(draft.id));
        assertLife(rows(start, draft));
    }

    private static void assertLife(List<Change> rows) {
        assertEquals(
                List.of(
                        Verb.CREATED,
                        Verb.SCHEDULED,
                        Verb.UNSCHEDULED,
                        Verb.PUBLISHED,
                        Verb.SAVED,
                        Verb.PUBLISHED,
                        Verb.ARCHIVED,
                        Verb.UNARCHIVED,
                        Verb.WITHDRAWN),
                rows.stream().map(change -> change.verb).toList());
        assertEquals(
                List.of(false, false, false, false, true, true, true, false, true),
                rows.stream().map(change -> change.seenBefore).toList());
    }

    @Test
    void a_step_taken_twice_is_taken_once() {
        long start = log.head();
        Draft draft = Draft.begin("सीवान की मंडी में भाव");
        draft.step("PUT", "publication", null, "published");
        String tag = draft.tag;
        draft.step("PUT", "publication", null, "published");
        assertEquals(tag, draft.tag);
        draft.step("PUT", "archive", null, "archived");
        draft.step("PUT", "archive", null, "archived");
        assertEquals(3, rows(start, draft).size());
    }

    @Test
    void a_step_that_is_not_possible_answers_which_are() {
        Draft draft = Draft.begin("मोतिहारी का मौसम");
        draft.step("PUT", "publication", null, "published");
        assertProblem(
                        draft.send("PUT", "schedule", "{\"at\": \"2024-06-06T03:30:00Z\"}"),
                        ProblemType.CONFLICT,
                        "/editorial/v1/articles/" + draft.id + "/schedule")
                .detail("possible are publish, withdraw, archive, unarchive");
        assertProblem(
                        draft.send("PUT", "embargo", "{\"until\": \"2024-06-05T06:00:00Z\"}"),
                        ProblemType.UNPROCESSABLE_CONTENT,
                        "/editorial/v1/articles/" + draft.id + "/embargo")
                .violation("body", "/until", "in the future");
    }

    @Test
    void what_is_scheduled_is_published_once_when_its_time_comes_and_made_up_for_after_downtime() {
        long start = log.head();
        Draft draft = Draft.begin("आरा में कल की सभा");
        draft.step("PUT", "schedule", "{\"at\": \"2024-06-05T07:00:00Z\"}", "scheduled");
        UUID id = UUID.fromString(draft.id);
        assertFalse(due.come(id), "too early");
        clock.set(clock.instant().plusSeconds(7200));
        assertTrue(due.due(java.util.Set.of()).contains(id));
        assertTrue(due.come(id));
        assertFalse(due.come(id), "once is enough");
        assertEquals("2024-06-05T07:00:00Z", draft.read().path("publishedAt"));
        assertEquals(
                List.of(Verb.CREATED, Verb.SCHEDULED, Verb.PUBLISHED),
                rows(start, draft).stream().map(change -> change.verb).toList());
    }

    @Test
    void an_embargo_keeps_a_published_article_from_readers_until_it_ends() {
        long start = log.head();
        Draft draft = Draft.begin("छपरा: नतीजों से पहले की रात");
        draft.step("PUT", "embargo", "{\"until\": \"2024-06-05T08:00:00Z\"}", "draft");
        draft.step("PUT", "publication", null, "published");
        assertEquals(404, draft.read().statusCode());
        clock.set(java.time.Instant.parse("2024-06-05T08:00:00Z"));
        due.come(UUID.fromString(draft.id));
        assertEquals("2024-06-05T08:00:00Z", draft.read().path("publishedAt"));
        Change last = rows(start, draft).getLast();
        assertEquals(Verb.PUBLISHED, last.verb);
        assertFalse(last.seenBefore);
    }

    @Test
    void an_article_in_the_trash_is_gone_for_readers_and_comes_back_as_it_was() {
        Draft draft = Draft.begin("हाजीपुर के केले");
        draft.step("PUT", "publication", null, "published");
        assertEquals(204, Desk.delete("/articles/" + draft.id, draft.tag).statusCode());
        assertEquals(410, draft.read().statusCode());
        draft.refresh();
        assertProblem(
                draft.send("PUT", "archive", null),
                ProblemType.CONFLICT,
                "/editorial/v1/articles/" + draft.id + "/archive");
        assertTrue(inTheTrash().contains(draft.id));
        draft.step("DELETE", "trash", null, "published");
        assertEquals(200, draft.read().statusCode());
    }

    /** All of it: other tests leave their articles there. */
    private static List<String> inTheTrash() {
        List<String> ids = new ArrayList<>();
        String rest = "";
        while (rest != null) {
            JsonPath page = Desk.get("/articles?trashed=true&limit=100" + rest).jsonPath();
            ids.addAll(page.getList("items.id"));
            String next = page.getString("page.next");
            rest = next == null ? null : "&cursor=" + next;
        }
        return ids;
    }

    @Test
    void a_draft_behind_a_published_article_changes_nothing_that_readers_get() {
        Draft draft = Draft.begin("दरभंगा की सुबह");
        draft.step("PUT", "publication", null, "published");
        Response before = draft.read();
        draft.patch("{\"headline\": \"दरभंगा की शाम\"}");
        Response after = draft.read();
        assertEquals(before.asString(), after.asString());
        assertEquals(before.header("ETag"), after.header("ETag"));
        assertEquals("दरभंगा की शाम", Desk.get("/articles/" + draft.id).path("headline"));
        assertTrue((boolean) Desk.get("/articles/" + draft.id).path("pending"));
        draft.step("PUT", "publication", null, "published");
        assertEquals("दरभंगा की शाम", draft.read().path("headline"));
    }

    @Test
    void every_save_is_kept_compared_and_brought_back() {
        Draft draft = Draft.begin("किशनगंज की चाय");
        draft.patch("{\"headline\": \"किशनगंज की चाय और चुनाव\"}");
        draft.patch("{\"kicker\": \"सीमांचल\"}");
        String revisions = "/articles/" + draft.id + "/revisions";
        assertEquals(List.of(2, 1, 0), Desk.get(revisions).jsonPath().getList("items.number"));
        assertEquals("किशनगंज की चाय", Desk.get(revisions + "/0").path("document.headline"));
        assertEquals(
                "[{\"op\":\"replace\",\"path\":\"/headline\",\"value\":\"किशनगंज की चाय और चुनाव\"}]",
                Desk.get(revisions + "/1/diff").asString());
        Response restored = Desk.put(revisions + "/0/restoration", draft.tag, "");
        assertEquals("किशनगंज की चाय", restored.path("headline"));
        assertNull(restored.path("kicker"));
        assertEquals("restored", Desk.get(revisions + "/3").path("verb"));
    }

    @Test
    void a_reporter_is_let_near_own_drafts_alone() {
        Draft others = Draft.begin("संपादक का मसौदा");
        Response own = Staff.as(Role.REPORTER)
                .contentType("application/json")
                .body(Draft.json("संवाददाता का मसौदा"))
                .post("/editorial/v1/articles");
        assertEquals(201, own.statusCode(), own.asString());
        String at = "/editorial/v1/articles/" + own.path("id");
        assertEquals(
                403,
                Staff.as(Role.REPORTER)
                        .header("If-Match", "\"0\"")
                        .put(at + "/publication")
                        .statusCode());
        assertEquals(
                403,
                Staff.as(Role.REPORTER)
                        .header("If-Match", others.tag)
                        .delete("/editorial/v1/articles/" + others.id)
                        .statusCode());
        assertEquals(
                204,
                Staff.as(Role.REPORTER).header("If-Match", "\"0\"").delete(at).statusCode());
    }

    @Test
    void everything_that_is_wrong_with_an_article_is_told_at_once() {
        assertProblem(Desk.post("/articles", """
                        {"kind": "poem", "language": "fr", "headline": "", "section": "nowhere", "author": "x",
                         "tags": {"parties": ["no-such-party"]},
                         "body": [{"type": "heading", "level": 9, "text": "x"}, {"type": "song"}]}"""), ProblemType.INVALID_BODY, "/editorial/v1/articles")
                .violation("body", "/kind", "must be one of")
                .violation("body", "/language", "must be one of")
                .violation("body", "/headline", "empty")
                .violation("body", "/section", "no section")
                .violation("body", "/author", "unknown member")
                .violation("body", "/tags/parties/0", "no party")
                .violation("body", "/body/0/level", "between")
                .violation("body", "/body/1/type", "no such type");
    }

    private List<Change> rows(long start, Draft draft) {
        return log.since(start, 100).stream()
                .filter(change -> change.entityId.toString().equals(draft.id))
                .toList();
    }
}
