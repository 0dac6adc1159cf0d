package org.khabar.editorial.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.khabar.kit.problem.ProblemAssert.assertProblem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.khabar.FixedClock;
import org.khabar.api.Api;
import org.khabar.content.change.ChangeLog;
import org.khabar.content.change.Verb;
import org.khabar.content.key.Role;
import org.khabar.editorial.Desk;
import org.khabar.kit.problem.ProblemType;
import org.khabar.security.Staff;

@QuarkusTest
class PreviewResourceTest {

    @Inject
    FixedClock clock;

    @Inject
    ChangeLog log;

    @AfterEach
    void putBack() {
        clock.reset();
        Draft.discardAll();
    }

    @Test
    void a_link_shows_the_draft_to_whoever_has_it_until_it_ends() {
        Draft draft = Draft.begin("नवादा की झलक");
        String path = link(draft);
        Response shown = Api.get(path);
        assertEquals(200, shown.statusCode(), shown.asString());
        assertEquals("नवादा की झलक", shown.path("headline"));
        assertEquals("private, no-store", shown.header("Cache-Control"));
        assertEquals(404, draft.read().statusCode());
        clock.set(clock.instant().plusSeconds(3601));
        assertProblem(Api.get(path), ProblemType.NOT_FOUND, path);
    }

    @Test
    void it_shows_what_waits_behind_a_published_article() {
        Draft draft = Draft.begin("गया: पहला रूप");
        draft.step("PUT", "publication", null, "published");
        draft.patch("{\"headline\": \"गया: दूसरा रूप\"}");
        assertEquals("गया: दूसरा रूप", Api.get(link(draft)).path("headline"));
        assertEquals("गया: पहला रूप", draft.read().path("headline"));
    }

    @Test
    void a_link_that_was_changed_shows_nothing() {
        String path = link(Draft.begin("जहानाबाद"));
        char last = path.charAt(path.length() - 2);
        String forged =
                path.substring(0, path.length() - 2) + (last == 'A' ? 'B' : 'A') + path.charAt(path.length() - 1);
        assertProblem(Api.get(forged), ProblemType.NOT_FOUND, forged);
        assertProblem(Api.get("/v1/previews/x"), ProblemType.NOT_FOUND, "/v1/previews/x");
    }

    @Test
    void a_link_shows_nothing_of_what_is_in_the_trash() {
        Draft draft = Draft.begin("शेखपुरा");
        String path = link(draft);
        assertEquals(204, Desk.delete("/articles/" + draft.id, draft.tag).statusCode());
        assertProblem(Api.get(path), ProblemType.NOT_FOUND, path);
        draft.refresh();
        draft.step("DELETE", "trash", null, "draft");
        assertEquals(200, Api.get(path).statusCode());
    }

    @Test
    void a_reporter_makes_links_to_own_drafts_alone_and_the_audit_log_tells_who_made_one() {
        Draft draft = Draft.begin("लखीसराय");
        String at = "/editorial/v1/articles/" + draft.id + "/preview";
        assertProblem(Staff.as(Role.REPORTER).post(at), ProblemType.FORBIDDEN, at);
        long start = log.head();
        link(draft);
        assertEquals(
                List.of(Verb.PREVIEWED),
                log.since(start, 10).stream().map(change -> change.verb).toList());
        List<String> audited =
                Staff.as(Role.ADMIN).get("/editorial/v1/audit?limit=3").path("items.verb");
        assertTrue(audited.contains("previewed"), audited::toString);
        assertEquals(draft.tag, Desk.get("/articles/" + draft.id).header("ETag"));
    }

    @Test
    void it_points_where_the_draft_points_in_the_draft_s_order_from_live_entries_too() {
        List<String> ids = new ArrayList<>();
        for (String headline : List.of("एक", "दो", "तीन", "चार")) {
            Draft draft = Draft.begin(headline);
            draft.step("PUT", "publication", null, "published");
            ids.add(draft.id);
        }
        List<String> wanted = List.of(ids.get(2), ids.get(0), ids.get(3), ids.get(1));
        Draft live = Draft.live("LIVE: मुंगेर");
        live.patch("{\"related\": [\"" + String.join("\", \"", wanted) + "\"]}");
        Desk.add(
                "/articles/" + live.id + "/live/entries",
                "{\"headline\": \"x\", \"body\": [{\"type\": \"related\", \"articles\": [\"" + ids.get(1) + "\"]}]}");
        Response shown = Api.get(link(live));
        assertEquals(List.of("तीन", "एक", "चार", "दो"), shown.path("related.headline"));
        assertEquals("दो", shown.path("live.entries[0].body[0].articles[0].headline"), shown::asString);
    }

    private static String link(Draft draft) {
        Response made = Desk.post("/articles/" + draft.id + "/preview", "");
        assertEquals(200, made.statusCode(), made.asString());
        return made.path("path");
    }
}
