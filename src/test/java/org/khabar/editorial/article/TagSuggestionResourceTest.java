package org.khabar.editorial.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
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
import org.khabar.content.key.Role;
import org.khabar.editorial.Desk;
import org.khabar.kit.problem.ProblemType;
import org.khabar.security.Staff;

@QuarkusTest
class TagSuggestionResourceTest {

    private static final String TEXT = "कांग्रेस ने कहा कि कानपुर लोकसभा सीट पर <b>मुकाबला</b> कड़ा है।";
    private static final String SEAT = "tag-suggestions/constituency/kanpur";

    @Inject
    ChangeLog log;

    @AfterEach
    void putBack() {
        Draft.discardAll();
    }

    private static Draft draft(String text) {
        return Draft.of(Draft.json("शहर की चर्चा").replaceFirst("सुबह से[^\"]*", text));
    }

    private static Response suggestions(Draft draft, String query) {
        Response answer = Desk.get("/articles/" + draft.id + "/tag-suggestions" + query);
        assertEquals(200, answer.statusCode(), answer.asString());
        return answer;
    }

    private static List<String> slugs(Draft draft, String query) {
        return suggestions(draft, query).path("items.tag.slug");
    }

    private List<Verb> verbsSince(long start) {
        return log.since(start, 10).stream().map(change -> change.verb).toList();
    }

    @Test
    void an_article_names_tags_each_with_its_place_its_rule_and_how_sure_it_is() {
        Response answer = suggestions(draft(TEXT), "?type=constituency");
        assertEquals(List.of("kanpur"), answer.path("items.tag.slug"));
        assertEquals("open", answer.path("items[0].status"));
        assertEquals("seat-with-cue", answer.path("items[0].mention.rule"));
        assertEquals("body", answer.path("items[0].mention.field"));
        assertEquals(0, answer.<Integer>path("items[0].mention.block"));
        int start = answer.path("items[0].mention.start");
        int end = answer.path("items[0].mention.end");
        assertEquals("कानपुर", TEXT.substring(start, end));
        assertEquals(0.95, answer.<Number>path("items[0].confidence").doubleValue(), 1e-6);
    }

    @Test
    void live_entries_are_read_too_and_named() {
        Draft live = Draft.live("LIVE: गिनती का दिन");
        String entries = "/articles/" + live.id + "/live/entries";
        Desk.add(entries, "{\"headline\": \"नवादा सीट पर राजद आगे\", \"at\": \"2024-06-04T05:00:00Z\"}");
        String said = Desk.add(entries, """
                        {"at": "2024-06-04T06:00:00Z",
                         "body": [{"type": "paragraph", "text": "नवादा लोकसभा सीट पर दूसरा चक्र पूरा।"}]}""").path("id");
        Response seat = Desk.get("/articles/" + live.id + "/tag-suggestions/constituency/nawada");
        assertEquals(List.of("headline", "body"), seat.path("mentions.field"));
        assertEquals(said, seat.path("mentions[1].entry"));
        assertEquals(0, seat.<Integer>path("mentions[1].block"));
        assertTrue(slugs(live, "?type=party").contains("rjd"));
        live.patch("{\"kind\": \"story\", \"live\": null}");
        assertFalse(slugs(live, "?type=party").contains("rjd"));
    }

    @Test
    void what_the_article_has_is_not_open_and_a_threshold_cuts() {
        Draft draft = draft(TEXT + " भाजपा चुप है। भदोही में बारिश हुई।");
        assertFalse(slugs(draft, "").contains("bjp"));
        assertTrue(slugs(draft, "?status=accepted").contains("bjp"));
        assertFalse(slugs(draft, "").contains("uttar-pradesh"));
        assertTrue(slugs(draft, "?minConfidence=0.3").contains("uttar-pradesh"));
    }

    @Test
    void accepting_tags_the_article_in_one_change_and_twice_is_once() {
        Draft draft = draft(TEXT);
        long start = log.head();
        draft.step("PUT", SEAT + "/acceptance", null, "draft");
        assertEquals(List.of(Verb.SAVED), verbsSince(start));
        assertEquals(List.of("kanpur"), Desk.get("/articles/" + draft.id).path("tags.constituencies"));
        String tag = draft.tag;
        draft.step("PUT", SEAT + "/acceptance", null, "draft");
        assertEquals(tag, draft.tag);
        assertEquals(1, verbsSince(start).size());
        assertFalse(slugs(draft, "").contains("kanpur"));
        draft.step("DELETE", SEAT + "/acceptance", null, "draft");
        assertNotEquals(tag, draft.tag);
        assertNull(Desk.get("/articles/" + draft.id).path("tags.constituencies"));
        assertTrue(slugs(draft, "").contains("kanpur"));
    }

    @Test
    void what_is_rejected_stays_rejected_until_it_is_reconsidered() {
        Draft draft = draft(TEXT);
        long start = log.head();
        draft.step("PUT", SEAT + "/rejection", null, "draft");
        draft.step("PUT", SEAT + "/rejection", null, "draft");
        assertEquals(List.of(Verb.TAG_REJECTED), verbsSince(start));
        draft.patch("{\"standfirst\": \"कानपुर सीट की बात\"}");
        assertFalse(slugs(draft, "").contains("kanpur"));
        assertEquals(List.of("kanpur"), slugs(draft, "?status=rejected"));
        assertEquals("rejected", Desk.get("/articles/" + draft.id + "/" + SEAT).path("status"));
        draft.step("DELETE", SEAT + "/rejection", null, "draft");
        assertTrue(slugs(draft, "").contains("kanpur"));
        assertEquals(List.of(Verb.TAG_REJECTED, Verb.SAVED, Verb.TAG_REOPENED), verbsSince(start));
    }

    @Test
    void rejecting_takes_the_tag_off_and_accepting_forgets_the_rejection() {
        Draft draft = draft(TEXT);
        draft.step("PUT", SEAT + "/acceptance", null, "draft");
        long start = log.head();
        draft.step("PUT", SEAT + "/rejection", null, "draft");
        assertEquals(List.of(Verb.SAVED), verbsSince(start));
        assertNull(Desk.get("/articles/" + draft.id).path("tags.constituencies"));
        draft.step("PUT", SEAT + "/acceptance", null, "draft");
        assertEquals("accepted", Desk.get("/articles/" + draft.id + "/" + SEAT).path("status"));
    }

    @Test
    void it_explains_why_not() {
        Draft draft = draft("कानपुर में तेज बारिश हुई।");
        Response seat = Desk.get("/articles/" + draft.id + "/" + SEAT);
        assertEquals(false, seat.path("suggested"));
        assertEquals("no-cue-of-a-seat", seat.path("mentions[0].doubt"));
        Response absent = Desk.get("/articles/" + draft.id + "/tag-suggestions/party/aap");
        assertEquals("None of its names stands in the text.", absent.path("explanation"));
    }

    @Test
    void decisions_need_the_present_version_a_tag_that_is_there_and_leave() {
        Draft draft = draft(TEXT);
        String at = "/editorial/v1/articles/" + draft.id + "/" + SEAT + "/rejection";
        assertProblem(Staff.as(Role.EDITOR).put(at), ProblemType.PRECONDITION_REQUIRED, at);
        assertProblem(Staff.as(Role.EDITOR).header("If-Match", "\"999\"").put(at), ProblemType.PRECONDITION_FAILED, at);
        assertProblem(Staff.as(Role.REPORTER).put(at), ProblemType.FORBIDDEN, at);
        assertEquals(
                404,
                draft.send("PUT", "tag-suggestions/party/nobody/rejection", null)
                        .statusCode());
        assertEquals(
                404,
                draft.send("PUT", "tag-suggestions/thing/bjp/rejection", null).statusCode());
        for (String query : List.of("minConfidence=2", "type=thing", "status=done", "page=1")) {
            assertEquals(
                    400,
                    Desk.get("/articles/" + draft.id + "/tag-suggestions?" + query)
                            .statusCode(),
                    query);
        }
    }

    @Test
    void a_text_that_is_no_article_is_read_too() {
        Response answer =
                Desk.post("/tag-suggestions", "{\"text\": \"नवादा लोकसभा सीट पर मतदान हुआ।\\nराजद ने शिकायत की।\"}");
        assertEquals(
                List.of("nawada", "rjd"),
                answer.<List<String>>path("items.tag.slug").stream().sorted().toList());
        assertProblem(
                Desk.post("/tag-suggestions", "{\"texts\": 1}"),
                ProblemType.INVALID_BODY,
                "/editorial/v1/tag-suggestions");
    }

    @Test
    void a_new_name_works_at_once() {
        String text = "{\"text\": \"शहर में ज़ेडग्राम उत्सव की धूम है।\"}";
        assertEquals(List.of(), Desk.post("/tag-suggestions", text).path("items.tag.slug"));
        Response topic = Desk.add("/topics", "{\"slug\": \"zz-utsav\", \"names\": {\"hi\": \"ज़ेड उत्सव\"}}");
        String at = "/topics/" + topic.path("id");
        Response named = Desk.patch(at, topic.header("ETag"), "{\"aliases\": [\"जेडग्राम उत्सव\"]}");
        assertEquals(List.of("zz-utsav"), Desk.post("/tag-suggestions", text).path("items.tag.slug"));
        assertEquals(204, Desk.delete(at, named.header("ETag")).statusCode());
        assertEquals(List.of(), Desk.post("/tag-suggestions", text).path("items.tag.slug"));
    }
}
