package org.khabar.delivery.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.khabar.kit.problem.ProblemAssert.assertProblem;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.khabar.api.Api;
import org.khabar.content.change.EntityType;
import org.khabar.content.name.Language;
import org.khabar.editorial.Desk;
import org.khabar.editorial.article.Draft;
import org.khabar.kit.problem.ProblemType;

@QuarkusTest
class SyncResourceTest {

    @AfterEach
    void discard() {
        Draft.discardAll();
    }

    @Test
    void everything_comes_once_and_then_nothing() {
        SyncClient app = new SyncClient("types=section,author,article");
        app.limit = 37;
        app.catchUp();
        assertEquals(Set.copyOf(SyncClient.listed("")), app.articles().keySet());
        assertEquals(Set.of("section", "author", "article"), app.kept.keySet());
        assertEquals(0, app.catchUp());
        Map.Entry<String, JsonNode> one = app.articles().entrySet().iterator().next();
        assertEquals(SyncClient.get("/v1/articles/" + one.getKey()), one.getValue());
    }

    @Test
    void a_change_comes_alone_and_a_draft_does_not_come() {
        SyncClient app = new SyncClient("types=article");
        app.catchUp();
        Draft draft = Draft.begin("मुंगेर में सभा");
        assertEquals(0, app.catchUp());
        draft.step("PUT", "publication", null, "published");
        assertEquals(1, app.catchUp());
        assertEquals(
                "मुंगेर में सभा",
                app.kept("article", draft.id()).get("headline").asText());
        draft.patch("{\"headline\": \"मुंगेर में बड़ी सभा\"}");
        assertEquals(0, app.catchUp());
        draft.step("DELETE", "publication", null, "draft");
        assertEquals(1, app.catchUp());
        assertFalse(app.articles().containsKey(draft.id()));
    }

    @Test
    void what_leaves_the_filters_is_removed() {
        SyncClient bihar = new SyncClient("types=article&state=bihar");
        bihar.catchUp();
        Draft draft = Draft.of(Draft.json("राज्य की ख़बर").replace("[\"bjp\"]", "[\"bjp\"], \"states\": [\"bihar\"]"));
        draft.step("PUT", "publication", null, "published");
        assertEquals(1, bihar.catchUp());
        draft.patch("{\"tags\": {\"states\": [\"delhi\"]}}");
        draft.step("PUT", "publication", null, "published");
        JsonNode left = bihar.step();
        assertEquals(draft.id(), left.at("/items/0/id").asText());
        assertTrue(left.at("/items/0/removed").asBoolean());
    }

    @Test
    void what_shows_something_comes_again_when_it_changes_however_little_fits_at_once() {
        SyncClient app = new SyncClient("types=article,author");
        app.catchUp();
        app.limit = 1;
        Response author = Desk.add("/authors", "{\"names\": {\"hi\": \"मीना झा\"}}");
        for (int i = 0; i < 3; i++) {
            Draft.of(Draft.json("मीना की ख़बर " + i)
                            .replaceFirst("\\}$", ", \"byline\": [{\"author\": \"" + author.path("slug") + "\"}]}"))
                    .step("PUT", "publication", null, "published");
        }
        app.catchUp();
        String id = author.path("id");
        Response renamed =
                Desk.patch("/authors/" + id, author.header("ETag"), "{\"names\": {\"hi\": \"मीना मिश्रा\"}}");
        assertEquals(200, renamed.statusCode(), renamed.asString());
        assertEquals(4, app.catchUp());
        assertEquals("मीना मिश्रा", app.kept("author", id).get("name").asText());
        List<String> written = SyncClient.listed("author=" + author.path("slug"));
        assertEquals(3, written.size());
        written.forEach(one -> assertEquals(
                SyncClient.get("/v1/articles/" + one), app.articles().get(one)));
    }

    @Test
    void tokens_are_bound_to_what_they_were_made_with() {
        String token = SyncClient.get("/v1/sync?types=section").get("token").asText();
        assertProblem(Api.get("/v1/sync?token=" + token), ProblemType.INVALID_CURSOR, "/v1/sync");
        assertProblem(Api.get("/v1/sync?types=front"), ProblemType.INVALID_PARAMETER, "/v1/sync");
        assertProblem(Api.get("/v1/sync?limit=101"), ProblemType.INVALID_PARAMETER, "/v1/sync");
        assertProblem(Api.get("/v1/sync?party=bjp"), ProblemType.UNKNOWN_PARAMETER, "/v1/sync");
        assertEquals("no-store", Api.get("/v1/sync").header("Cache-Control"));
    }

    @Test
    void a_token_that_the_log_does_not_reach_starts_over() {
        String fingerprint = "sync [][][]" + List.of(EntityType.SECTION);
        String token = new SyncToken(Language.HI, 999_999_999, null, List.of()).encode(fingerprint);
        assertProblem(Api.get("/v1/sync?types=section&token=" + token), ProblemType.START_OVER, "/v1/sync");
    }
}
