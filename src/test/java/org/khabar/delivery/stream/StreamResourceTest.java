package org.khabar.delivery.stream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.khabar.kit.problem.ProblemAssert.assertProblem;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.khabar.api.Api;
import org.khabar.content.change.ChangeLog;
import org.khabar.content.change.ChangesConfig;
import org.khabar.content.change.recent.RecentChanges;
import org.khabar.delivery.stream.EventClient.Event;
import org.khabar.editorial.Desk;
import org.khabar.editorial.article.Draft;
import org.khabar.kit.problem.ProblemType;

@QuarkusTest
@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class StreamResourceTest {

    @Inject
    ChangeLog log;

    @Inject
    ChangesConfig config;

    @Inject
    Subscribers subscribers;

    @AfterEach
    void discard() {
        Draft.discardAll();
    }

    @Test
    void says_how_it_wants_to_be_kept_and_passed_on() {
        try (EventClient client = EventClient.open("", null)) {
            var fields = client.answer.headers();
            assertEquals("text/event-stream", fields.firstValue("Content-Type").orElseThrow());
            assertEquals("no-store", fields.firstValue("Cache-Control").orElseThrow());
            assertEquals("no", fields.firstValue("X-Accel-Buffering").orElseThrow());
            assertEquals(String.valueOf(log.head()), client.lastId);
        }
    }

    @Test
    void the_life_of_an_article_is_told_and_its_drafts_are_not() {
        try (EventClient client = EventClient.open("", null)) {
            Draft draft = Draft.begin("सीवान में सभा की तैयारी");
            draft.step("PUT", "publication", null, "published");
            draft.patch("{\"headline\": \"सीवान में सभा पूरी\"}");
            draft.step("PUT", "publication", null, "published");
            draft.step("DELETE", "publication", null, "draft");
            Event published = client.next();
            assertEquals("published", published.name());
            assertEquals(draft.id(), published.data().get("id").asText());
            assertEquals(
                    "सीवान में सभा की तैयारी", published.data().get("title").asText());
            assertTrue(published.data().get("surrogateKeys").toString().contains("\"article-" + draft.id() + "\""));
            Event updated = client.next();
            assertEquals(
                    "updated सीवान में सभा पूरी",
                    updated.name() + " " + updated.data().get("title").asText());
            Event withdrawn = client.next();
            assertEquals("withdrawn", withdrawn.name());
            assertFalse(withdrawn.data().has("title"));
        }
    }

    @Test
    void who_comes_back_hears_what_it_missed_once() {
        List<String> heard = new ArrayList<>();
        String last;
        try (EventClient client = EventClient.open("", null)) {
            publish(2).forEach(id -> heard.add(client.next().id()));
            last = client.lastId;
        }
        List<String> missed = publish(3);
        try (EventClient back = EventClient.open("?events=published", last)) {
            List<String> told = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                Event event = back.next();
                told.add(event.article().toString());
                heard.add(event.id());
            }
            assertEquals(missed, told);
            publish(1).forEach(id -> assertEquals(id, back.next().article().toString()));
        }
        assertEquals(heard.stream().distinct().toList(), heard);
        try (EventClient browser = EventClient.open("?events=published&lastEventId=" + last, null)) {
            assertEquals(missed.getFirst(), browser.next().article().toString());
        }
    }

    @Test
    void a_node_that_has_just_started_knows_what_came_before() {
        long before = log.head();
        publish(1);
        RecentChanges restarted = new RecentChanges(log, config);
        restarted.begin();
        assertTrue(restarted.stretch().reaches(before));
        publish(1);
        restarted.step();
        assertEquals(log.head(), restarted.stretch().end());
        assertEquals(
                log.since(before, 100).stream().map(change -> change.seq).toList(),
                restarted.stretch().behind(before).stream()
                        .map(change -> change.seq)
                        .toList());
    }

    @Test
    void an_identifier_that_the_log_does_not_know_starts_over() {
        for (String unknown : List.of("999999999", "-1", "abc", "99999999999999999999")) {
            try (EventClient client = EventClient.open("", unknown)) {
                assertEquals("restart", client.next().name());
                assertEquals(String.valueOf(log.head()), client.lastId);
                publish(1)
                        .forEach(id -> assertEquals(id, client.next().article().toString()));
            }
        }
    }

    @Test
    void a_filter_tells_of_its_list_and_of_what_leaves_it() {
        try (EventClient bjp = EventClient.open("?party=bjp", null);
                EventClient inc = EventClient.open("?party=inc", null)) {
            Draft draft = Draft.begin("गया में नुक्कड़ सभा");
            draft.step("PUT", "publication", null, "published");
            draft.patch("{\"tags\": {\"parties\": [\"inc\"]}}");
            draft.step("PUT", "publication", null, "published");
            assertEquals("published", bjp.next().name());
            assertEquals("withdrawn", bjp.next().name());
            Event came = inc.next();
            assertEquals("published " + draft.id(), came.name() + " " + came.article());
        }
    }

    @Test
    void entries_of_live_articles_and_fronts_have_events_of_their_own() {
        try (EventClient client = EventClient.open("?events=live-entry,front", null)) {
            Draft live = Draft.of("""
                    {"kind": "live", "language": "hi", "headline": "मतगणना लाइव", "section": "%s",
                     "live": {"active": true},
                     "body": [{"type": "paragraph", "text": "सुबह से गिनती।"}]}""".formatted(Api.json("/v1/sections").getString("items[0].slug")));
            live.step("PUT", "publication", null, "published");
            Desk.add("/articles/" + live.id() + "/live/entries", "{\"headline\": \"पहला रुझान\"}");
            assertEquals(live.id(), client.next().article().toString());
            Desk.add("/fronts", "{\"names\": {\"en\": \"Heard\"}, \"containers\": []}");
            assertEquals("front", client.next().name());
        }
    }

    @Test
    void what_is_no_event_and_what_is_no_filter_is_refused() {
        assertProblem(Api.get("/v1/stream?events=all"), ProblemType.INVALID_PARAMETER, "/v1/stream");
        assertProblem(Api.get("/v1/stream?limit=3"), ProblemType.UNKNOWN_PARAMETER, "/v1/stream");
        assertProblem(Api.get("/v1/stream?party=nobody"), ProblemType.INVALID_PARAMETER, "/v1/stream");
    }

    private static List<String> publish(int articles) {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < articles; i++) {
            Draft draft = Draft.begin("छपरा में सभा " + i);
            draft.step("PUT", "publication", null, "published");
            ids.add(draft.id());
        }
        return ids;
    }
}
