package org.khabar.editorial.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.khabar.FixedClock;
import org.khabar.content.article.ArticleRepository;
import org.khabar.content.tag.Tag;
import org.khabar.content.tag.TagRepository;
import org.khabar.editorial.Desk;

/** A save writes what it changed, and nothing of what it read long before. */
@QuarkusTest
class StaleWritesTest {

    @Inject
    ArticleRepository articles;

    @Inject
    TagRepository tags;

    @Inject
    FixedClock clock;

    @AfterEach
    void putBack() {
        clock.reset();
        Draft.discardAll();
    }

    @Test
    void a_save_that_read_the_article_before_an_entry_came_leaves_the_time_of_the_entry() {
        Draft live = Draft.live("LIVE: जमुई");
        live.step("PUT", "publication", null, "published");
        Instant later = clock.instant().plusSeconds(60);
        QuarkusTransaction.requiringNew().run(() -> {
            var article = articles.whole(UUID.fromString(live.id)).orElseThrow();
            clock.move(Duration.ofSeconds(60));
            Desk.add("/articles/" + live.id + "/live/entries", "{\"headline\": \"बढ़त\"}");
            article.savedAt = later;
        });
        assertEquals(later.toString(), live.read().path("updatedAt"));
    }

    @Test
    void an_edit_of_a_tag_that_was_touched_meanwhile_leaves_the_time_of_that() {
        String id = Desk.add("/topics", "{\"names\": {\"hi\": \"पुरानी सूचना\", \"en\": \"Stale news\"}}")
                .path("id");
        UUID key = UUID.fromString(id);
        Instant later = clock.instant().plusSeconds(60);
        QuarkusTransaction.requiringNew().run(() -> {
            Tag tag = tags.findById(key);
            QuarkusTransaction.requiringNew().run(() -> tags.touch(List.of(key), later));
            tag.referenceDigest = "x";
        });
        Tag after = QuarkusTransaction.requiringNew().call(() -> tags.findById(key));
        assertEquals(later, after.updatedAt);
        assertEquals("x", after.referenceDigest);
        assertEquals(204, Desk.delete("/topics/" + id, "\"1\"").statusCode());
    }
}
