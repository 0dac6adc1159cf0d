package org.khabar.editorial.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.khabar.FixedClock;
import org.khabar.content.editing.DueArticles;
import org.khabar.content.editing.DueWorkflow;
import org.khabar.editorial.Desk;

/** What happens by itself at an instant, and what has never been public. */
@QuarkusTest
class InstantsTest {

    private static final String EIGHT = "2024-06-05T08:00:00Z";
    private static final String NINE = "2024-06-05T09:00:00Z";

    @Inject
    DueWorkflow due;

    @Inject
    DueArticles timer;

    @Inject
    EntityManager database;

    @Inject
    FixedClock clock;

    @AfterEach
    void putBack() {
        clock.reset();
        Draft.discardAll();
    }

    @Test
    void what_waits_behind_an_article_goes_out_when_it_is_withdrawn_and_scheduled() {
        Draft draft = Draft.begin("राजगीर: पुराना रूप");
        draft.step("PUT", "publication", null, "published");
        draft.patch("{\"headline\": \"राजगीर: नया रूप\"}");
        draft.step("DELETE", "publication", null, "draft");
        draft.step("PUT", "schedule", "{\"at\": \"" + EIGHT + "\"}", "scheduled");
        come(draft, EIGHT);
        assertEquals("राजगीर: नया रूप", draft.read().path("headline"));
        draft.refresh();
        assertEquals(false, Desk.get("/articles/" + draft.id).path("pending"));
    }

    @Test
    void what_was_under_embargo_alone_has_never_been_there() {
        Draft withdrawn = embargoed(EIGHT);
        withdrawn.step("DELETE", "publication", null, "draft");
        come(withdrawn, NINE);
        assertEquals(404, withdrawn.read().statusCode());
        clock.reset();
        Draft archived = embargoed(EIGHT);
        archived.step("PUT", "archive", null, "archived");
        come(archived, NINE);
        assertEquals(404, archived.read().statusCode());
        clock.reset();
        Draft trashed = embargoed(EIGHT);
        assertEquals(204, Desk.delete("/articles/" + trashed.id, trashed.tag).statusCode());
        come(trashed, NINE);
        assertEquals(404, trashed.read().statusCode());
        trashed.refresh();
        trashed.step("DELETE", "trash", null, "published");
        assertEquals(200, trashed.read().statusCode());
    }

    @Test
    void an_embargo_that_moves_moves_the_first_publication() {
        Draft draft = embargoed(EIGHT);
        draft.step("PUT", "embargo", "{\"until\": \"" + NINE + "\"}", "published");
        clock.set(Instant.parse("2024-06-05T08:30:00Z"));
        assertEquals(404, draft.read().statusCode());
        come(draft, NINE);
        assertEquals(NINE, draft.read().path("firstPublishedAt"));
        Draft lifted = embargoed("2024-06-05T11:00:00Z");
        lifted.step("DELETE", "embargo", null, "published");
        assertEquals(NINE, lifted.read().path("firstPublishedAt"));
    }

    @Test
    void an_article_that_cannot_be_published_keeps_no_other_from_it() {
        Draft broken = Draft.begin("टूटा हुआ");
        Draft good = Draft.begin("समय पर");
        good.step("PUT", "schedule", "{\"at\": \"" + EIGHT + "\"}", "scheduled");
        sql("update article set status = 'PUBLISHED', due_at = saved_at where id = :id", broken);
        clock.set(Instant.parse(EIGHT));
        timer.look();
        assertEquals(200, good.read().statusCode());
        sql("update article set published_at = saved_at where id = :id", broken);
        timer.look();
        assertTrue(due.due(Set.of()).contains(UUID.fromString(broken.id)), "it is passed over for a while");
        assertEquals(Set.of(), Set.copyOf(due.due(Set.of(UUID.fromString(broken.id)))));
        clock.move(Duration.ofSeconds(61));
        timer.look();
        assertEquals(200, broken.read().statusCode());
    }

    @Test
    void two_saves_at_one_instant_are_two_even_without_a_word() {
        Draft draft = Draft.begin("एक पल");
        draft.patch("{\"body\": [{\"type\": \"divider\"}]}");
        String tag = draft.tag;
        draft.patch("{\"body\": [{\"type\": \"divider\"}, {\"type\": \"divider\"}]}");
        assertNotEquals(tag, draft.tag);
    }

    private static Draft embargoed(String until) {
        Draft draft = Draft.begin("औरंगाबाद: रोक");
        draft.step("PUT", "embargo", "{\"until\": \"" + until + "\"}", "draft");
        draft.step("PUT", "publication", null, "published");
        return draft;
    }

    private void come(Draft draft, String at) {
        clock.set(Instant.parse(at));
        due.come(UUID.fromString(draft.id));
    }

    private void sql(String sql, Draft draft) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery(sql)
                        .setParameter("id", UUID.fromString(draft.id))
                        .executeUpdate());
    }
}
