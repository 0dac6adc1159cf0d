package org.khabar.editorial.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.khabar.kit.problem.ProblemAssert.assertProblem;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.khabar.content.article.ArticleRepository;
import org.khabar.content.change.Actor;
import org.khabar.content.editing.RetagWorkflow;
import org.khabar.content.key.Role;
import org.khabar.content.tag.Tag;
import org.khabar.content.tag.TagRepository;
import org.khabar.content.tag.TagType;
import org.khabar.editorial.Desk;
import org.khabar.kit.problem.ProblemException;
import org.khabar.kit.problem.ProblemType;
import org.khabar.security.Staff;

@QuarkusTest
class ArticleDoorTest {

    @Inject
    EntityManager database;

    @Inject
    ArticleRepository articles;

    @Inject
    TagRepository tags;

    @Inject
    RetagWorkflow retagging;

    @AfterEach
    void putBack() {
        Draft.discardAll();
    }

    @Test
    void an_article_that_is_sent_twice_at_the_same_time_is_begun_once() throws Exception {
        String key = UUID.randomUUID().toString();
        String json = Draft.json("एक ही बार");
        Set<String> ids = new TreeSet<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(6)) {
            List<Future<Response>> sent = Stream.generate(() -> threads.submit(() -> keyed(key, json)))
                    .limit(6)
                    .toList();
            for (Future<Response> one : sent) {
                assertEquals(201, one.get().statusCode(), one.get().asString());
                ids.add(one.get().path("id"));
            }
        }
        assertEquals(1, ids.size());
        String at = "/articles/" + ids.iterator().next();
        assertEquals(1, Desk.get(at + "/revisions").jsonPath().getList("items").size());
        Desk.delete(at, "\"0\"");
    }

    @Test
    void what_goes_to_the_trash_says_which_version_it_has_there() {
        Draft draft = Draft.begin("रद्दी में");
        Response gone = Desk.delete("/articles/" + draft.id, draft.tag);
        assertEquals(204, gone.statusCode());
        assertEquals("\"1\"", gone.header("ETag"));
        Response back = Desk.delete("/articles/" + draft.id + "/trash", gone.header("ETag"));
        assertEquals(200, back.statusCode(), back.asString());
    }

    @Test
    void a_revision_that_names_what_is_gone_cannot_be_restored_as_it_is() {
        Response topic = Desk.add("/topics", "{\"names\": {\"hi\": \"हवन\"}, \"slug\": \"gone-since\"}");
        Draft draft = Draft.begin("पहले की बात");
        draft.patch("{\"tags\": {\"topics\": [\"gone-since\"]}}");
        draft.patch("{\"tags\": {\"topics\": null}}");
        assertEquals(204, Desk.delete("/topics/" + topic.path("id"), "\"0\"").statusCode());
        assertProblem(
                        draft.send("PUT", "revisions/1/restoration", null),
                        ProblemType.CONFLICT,
                        "/editorial/v1/articles/" + draft.id + "/revisions/1/restoration")
                .violation("body", "/tags/topics/0", "gone-since");
    }

    @Test
    void the_audit_log_tells_which_revision_was_restored_and_what_became_of_which_entry() {
        Draft live = Draft.live("LIVE: जाँच");
        live.patch("{\"kicker\": \"पहले\"}");
        live.step("PUT", "revisions/0/restoration", null, "draft");
        String entries = "/articles/" + live.id + "/live/entries";
        String entry = Desk.add(entries, "{\"headline\": \"एक\"}").path("id");
        Desk.patch(entries + "/" + entry, "\"0\"", "{\"pinned\": true}");
        Desk.delete(entries + "/" + entry, "\"1\"");
        Response told = Staff.as(Role.ADMIN).get("/editorial/v1/audit?entity=" + live.id);
        assertEquals(
                List.of(
                        "entry " + entry + " deleted",
                        "entry " + entry + " saved",
                        "entry " + entry + " created",
                        "revision 0"),
                told.jsonPath().getList("items.detail").subList(0, 4));
    }

    @Test
    void a_save_that_waits_too_long_for_another_is_told_to_come_again() {
        Draft draft = Draft.begin("इंतज़ार");
        Response busy = QuarkusTransaction.requiringNew().call(() -> {
            database.createNativeQuery("select id from article where id = :id for update")
                    .setParameter("id", UUID.fromString(draft.id))
                    .getResultList();
            return Desk.patch("/articles/" + draft.id, draft.tag, "{\"kicker\": \"देर\"}");
        });
        assertProblem(busy, ProblemType.UNAVAILABLE, "/editorial/v1/articles/" + draft.id);
        assertTrue(Integer.parseInt(busy.header("Retry-After")) > 0);
        draft.patch("{\"kicker\": \"देर\"}");
    }

    @Test
    void retagging_what_somebody_saves_meanwhile_is_a_conflict_because_no_version_was_named() {
        Draft draft = Draft.begin("दो संपादक");
        UUID id = UUID.fromString(draft.id);
        ProblemException refused = assertThrows(
                ProblemException.class,
                () -> QuarkusTransaction.requiringNew().call(() -> {
                    articles.whole(id);
                    draft.patch("{\"kicker\": \"पहले\"}");
                    List<Tag> added = List.of(tags.find("type = ?1 and slug = 'bihar'", TagType.STATE)
                            .singleResult());
                    return retagging.retag(
                            List.of(id), new RetagWorkflow.Retagging(added, List.of()), Actor.system("test"));
                }));
        assertEquals(ProblemType.CONFLICT, refused.type());
        assertEquals("पहले", Desk.get("/articles/" + id).path("kicker"));
    }

    private static Response keyed(String key, String json) {
        return Desk.editor()
                .contentType("application/json")
                .header("Idempotency-Key", key)
                .body(json)
                .post("/editorial/v1/articles");
    }
}
