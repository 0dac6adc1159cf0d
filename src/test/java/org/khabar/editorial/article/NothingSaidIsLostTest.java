package org.khabar.editorial.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.khabar.FixedClock;
import org.khabar.content.article.Article;
import org.khabar.content.article.ArticleContent;
import org.khabar.content.article.ArticleKind;
import org.khabar.content.article.ArticleRepository;
import org.khabar.content.article.ArticleState;
import org.khabar.content.article.ArticleStatus;
import org.khabar.content.article.ArticleWorkflow;
import org.khabar.content.article.LiveEntry;
import org.khabar.content.body.Body;
import org.khabar.content.revision.RevisionRepository;
import org.khabar.editorial.Desk;
import org.khabar.kit.id.Ids;

/** A source and the newsroom say one article in turn. */
@QuarkusTest
class NothingSaidIsLostTest {

    @Inject
    ArticleWorkflow source;

    @Inject
    ArticleRepository articles;

    @Inject
    RevisionRepository revisions;

    @AfterEach
    void putBack() {
        Draft.discardAll();
    }

    @Test
    void what_a_source_brings_again_is_kept_when_it_is_edited_again() {
        Draft draft = Draft.at(brought("said-1", "पहला आयात", ArticleStatus.DRAFT));
        draft.patch("{\"headline\": \"पहला संपादन\"}");
        brought("said-1", "दूसरा आयात", ArticleStatus.DRAFT);
        draft.refresh();
        draft.patch("{\"headline\": \"दूसरा संपादन\"}");
        assertEquals(List.of("दूसरा संपादन", "दूसरा आयात", "पहला संपादन", "पहला आयात"), headlines(draft));
    }

    @Test
    void a_draft_goes_on_waiting_when_the_source_says_something_new() {
        Draft draft = Draft.at(brought("said-2", "छपा हुआ", ArticleStatus.PUBLISHED));
        draft.patch("{\"headline\": \"सुधरा हुआ\"}");
        brought("said-2", "फिर छपा हुआ", ArticleStatus.PUBLISHED);
        assertEquals("फिर छपा हुआ", draft.read().path("headline"));
        assertEquals("सुधरा हुआ", Desk.get("/articles/" + draft.id).path("headline"));
        assertTrue((boolean) Desk.get("/articles/" + draft.id).path("pending"));
        draft.refresh();
        draft.step("PUT", "publication", null, "published");
        assertEquals("सुधरा हुआ", draft.read().path("headline"));
        assertTrue(headlines(draft).contains("फिर छपा हुआ"));
    }

    @Test
    void what_a_source_said_of_an_entry_is_kept_when_it_is_amended() {
        Draft live = Draft.at(brought("said-3", "LIVE: आयात", ArticleStatus.DRAFT));
        String entries = "/articles/" + live.id + "/live/entries";
        Desk.add(entries, "{\"headline\": \"अपनी प्रविष्टि\", \"at\": \"2024-06-01T00:00:00Z\"}");
        String id = Desk.get(entries).path("items[0].id");
        Desk.patch(entries + "/" + id, "\"0\"", "{\"headline\": \"सुधरी प्रविष्टि\"}");
        List<String> said = QuarkusTransaction.requiringNew()
                .call(() -> revisions.below(UUID.fromString(id), Integer.MAX_VALUE, 10).stream()
                        .map(revision -> revision.document)
                        .toList());
        assertEquals(2, said.size(), said::toString);
        assertTrue(said.getLast().contains("आयात की प्रविष्टि"), said::toString);
        brought("said-3", "LIVE: फिर", ArticleStatus.DRAFT);
        assertTrue(Desk.get(entries).jsonPath().getList("items.headline").contains("अपनी प्रविष्टि"));
    }

    private static List<String> headlines(Draft draft) {
        String at = "/articles/" + draft.id + "/revisions";
        List<Integer> numbers = Desk.get(at).path("items.number");
        return numbers.stream()
                .map(number -> Desk.get(at + "/" + number).<String>path("document.headline"))
                .toList();
    }

    /** The identifier of the article that a source brings under the key, with an entry when it is live. */
    private UUID brought(String key, String headline, ArticleStatus status) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Article like = articles.find("externalId", "phase-five-live").firstResult();
            ArticleContent content = ArticleContent.of(like);
            boolean live = headline.startsWith("LIVE");
            LiveEntry.Content entry = new LiveEntry.Content(
                    "e1", FixedClock.ANCHOR, "आयात की प्रविष्टि", false, false, new Body(List.of()));
            Instant at = status == ArticleStatus.PUBLISHED ? FixedClock.ANCHOR.minusSeconds(60) : null;
            return source.take(
                            Ids.at(FixedClock.ANCHOR, key),
                            new ArticleWorkflow.Source("zz-" + key, headline, List.of()),
                            new ArticleContent(
                                    live ? ArticleKind.LIVE : ArticleKind.STORY,
                                    content.language(),
                                    new ArticleContent.Headings(null, headline, null, null, null),
                                    content.placement(),
                                    new ArticleContent.Matter(
                                            null,
                                            new Body(List.of()),
                                            live ? new ArticleContent.Live(true, List.of(entry)) : null,
                                            List.of(),
                                            List.of())),
                            new ArticleState(status, at, null, null, null, null))
                    .id();
        });
    }
}
