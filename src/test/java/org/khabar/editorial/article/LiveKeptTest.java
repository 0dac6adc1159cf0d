package org.khabar.editorial.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.khabar.kit.problem.ProblemAssert.assertProblem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.khabar.editorial.Desk;
import org.khabar.kit.problem.ProblemType;

/** The entries of live articles outlast whatever is saved of the article. */
@QuarkusTest
class LiveKeptTest {

    @AfterEach
    void putBack() {
        Draft.discardAll();
    }

    @Test
    void a_live_article_says_whether_it_runs() {
        assertProblem(
                        Desk.post("/articles", Draft.json("LIVE: भभुआ").replace("\"story\"", "\"live\"")),
                        ProblemType.INVALID_BODY,
                        "/editorial/v1/articles")
                .violation("body", "/live", "missing");
        Draft live = Draft.live("LIVE: भभुआ");
        assertProblem(
                        Desk.patch("/articles/" + live.id, live.tag, "{\"live\": null}"),
                        ProblemType.INVALID_BODY,
                        "/editorial/v1/articles/" + live.id)
                .violation("body", "/live", "missing");
    }

    @Test
    void an_article_that_is_live_no_more_hides_its_entries_and_keeps_them() {
        Draft live = Draft.live("LIVE: सासाराम");
        Desk.add(entries(live), "{\"headline\": \"पहला चक्र\"}");
        live.step("PUT", "publication", null, "published");
        live.patch("{\"kind\": \"story\", \"live\": null}");
        live.step("PUT", "publication", null, "published");
        assertNull(live.read().path("live"));
        assertEquals(List.of("पहला चक्र"), headlines(live));
        live.patch("{\"kind\": \"live\", \"live\": {\"active\": false}}");
        live.step("PUT", "publication", null, "published");
        assertEquals(List.of("पहला चक्र"), live.read().path("live.entries.headline"));
    }

    @Test
    void what_it_said_before_it_was_live_comes_back_without_taking_its_entries() {
        Draft draft = Draft.begin("डेहरी");
        draft.patch("{\"kind\": \"live\", \"live\": {\"active\": true}}");
        Desk.add(entries(draft), "{\"headline\": \"शुरुआत\"}");
        Response restored = Desk.put("/articles/" + draft.id + "/revisions/0/restoration", draft.tag, "");
        assertEquals("story", restored.path("kind"), restored::asString);
        assertEquals(List.of("शुरुआत"), headlines(draft));
    }

    @Test
    void what_hidden_entries_show_stays() {
        String item = Desk.add("/media", "{\"kind\": \"image\", \"url\": \"https://media.khabar.example/hall.jpg\"}")
                .path("id");
        Draft live = Draft.live("LIVE: बिक्रमगंज");
        Desk.add(
                entries(live),
                "{\"headline\": \"मतगणना हॉल\", \"body\": [{\"type\": \"image\", \"media\": \"" + item + "\"}]}");
        live.patch("{\"kind\": \"story\", \"live\": null}");
        assertEquals(409, Desk.delete("/media/" + item, "\"0\"").statusCode());
    }

    @Test
    void an_entry_links_to_articles_as_a_text_does() {
        Draft one = Draft.begin("नोखा: प्रत्याशी मैदान में");
        Draft other = Draft.begin("दिनारा: प्रत्याशी मैदान में");
        one.step("PUT", "publication", null, "published");
        other.step("PUT", "publication", null, "published");
        Draft live = Draft.live("LIVE: रोहतास");
        live.patch("{\"body\": " + linking(one) + "}");
        live.step("PUT", "publication", null, "published");
        String seen = live.read().header("ETag");
        Response entry =
                Desk.add(entries(live), "{\"headline\": \"किसमें मुक़ाबला\", \"body\": " + linking(other) + "}");
        assertEquals(
                "दिनारा: प्रत्याशी मैदान में",
                live.read().path("live.entries[0].body[0].articles[0].headline"),
                () -> live.read().asString());
        assertEquals("नोखा: प्रत्याशी मैदान में", live.read().path("body[0].articles[0].headline"));
        assertEquals(live.tag, Desk.get("/articles/" + live.id).header("ETag"), "the article keeps its version");
        assertEquals(false, seen.equals(live.read().header("ETag")));
        String at = entries(live) + "/" + entry.path("id");
        Desk.patch(at, "\"0\"", "{\"body\": " + linking(one) + "}");
        assertEquals("नोखा: प्रत्याशी मैदान में", live.read().path("live.entries[0].body[0].articles[0].headline"));
        assertEquals(204, Desk.delete(at, "\"1\"").statusCode());
        assertEquals("नोखा: प्रत्याशी मैदान में", live.read().path("body[0].articles[0].headline"));
        live.patch("{\"standfirst\": \"दिन भर की गिनती\"}");
    }

    private static String linking(Draft article) {
        return "[{\"type\": \"related\", \"articles\": [\"" + article.id + "\"]}]";
    }

    private static String entries(Draft live) {
        return "/articles/" + live.id + "/live/entries";
    }

    private static List<String> headlines(Draft live) {
        return Desk.get(entries(live)).path("items.headline");
    }
}
