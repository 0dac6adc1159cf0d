package org.khabar.editorial.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.khabar.kit.problem.ProblemAssert.assertProblem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.khabar.FixedClock;
import org.khabar.api.Api;
import org.khabar.editorial.Desk;
import org.khabar.kit.problem.ProblemType;

@QuarkusTest
class PreviewResourceTest {

    @Inject
    FixedClock clock;

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

    private static String link(Draft draft) {
        Response made = Desk.post("/articles/" + draft.id + "/preview", "");
        assertEquals(200, made.statusCode(), made.asString());
        return made.path("path");
    }
}
