package org.khabar.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.khabar.api.Api.json;
import static org.khabar.api.Api.walk;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khabar.FixedClock;
import org.khabar.content.article.Article;
import org.khabar.content.article.ArticleContent;
import org.khabar.content.article.ArticleKind;
import org.khabar.content.article.ArticleState;
import org.khabar.content.article.ArticleStatus;
import org.khabar.content.article.ArticleWorkflow;
import org.khabar.content.body.Body;
import org.khabar.content.body.ParagraphBlock;
import org.khabar.content.listing.ArticleListing;
import org.khabar.content.section.Section;
import org.khabar.kit.id.Ids;

/** A reader who walks a list page by page misses nothing and sees nothing twice, while editors publish more. */
@QuarkusTest
class CursorWalkTest {

    private final List<UUID> added = new ArrayList<>();

    @Inject
    ArticleWorkflow workflow;

    @AfterEach
    void removeWhatWasAdded() {
        QuarkusTransaction.requiringNew()
                .run(() -> added.forEach(id -> {
                    ArticleListing.delete("articleId", id);
                    Article.findById(id).delete();
                }));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sort=-publishedAt", "sort=publishedAt", "sort=-updatedAt", "section=rajniti"})
    void a_walk_sees_everything_that_was_there_when_it_began_exactly_once(String list) {
        String path = "/v1/articles?limit=4&" + list;
        List<String> before = walk(path, "id");
        List<String> seen = new ArrayList<>();
        @Nullable String cursor = null;
        do {
            JsonPath page = json(path + (cursor == null ? "" : "&cursor=" + cursor));
            seen.addAll(page.getList("items.id", String.class));
            cursor = page.getString("page.next");
            publish(FixedClock.ANCHOR.minusSeconds(1));
            publish(FixedClock.ANCHOR.minus(Duration.ofDays(seen.size())));
        } while (cursor != null);
        assertEquals(seen.size(), new HashSet<>(seen).size(), "nothing is seen twice");
        assertTrue(seen.containsAll(before), "nothing is missed");
        assertTrue(added.size() > 10);
    }

    private void publish(Instant at) {
        String key = "walk-" + added.size() + "-" + at;
        QuarkusTransaction.requiringNew().run(() -> {
            ArticleWorkflow.Source source = new ArticleWorkflow.Source(key, key, List.of());
            ArticleState state = new ArticleState(ArticleStatus.PUBLISHED, at, null, null, null, null);
            added.add(workflow.take(Ids.at(at, key), source, content(), state).id());
        });
    }

    private static ArticleContent content() {
        Section section = Section.find("slug", "rajniti").firstResult();
        return new ArticleContent(
                ArticleKind.STORY,
                "hi",
                new ArticleContent.Headings(null, "बीच में छपी ख़बर", null, null, null),
                new ArticleContent.Placement(section, List.of(), List.of(), List.of(), List.of()),
                new ArticleContent.Matter(
                        null, new Body(List.of(new ParagraphBlock("एक और ख़बर।"))), null, List.of(), List.of()));
    }
}
