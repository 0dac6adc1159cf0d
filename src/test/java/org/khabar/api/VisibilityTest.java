package org.khabar.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.khabar.api.Api.get;
import static org.khabar.api.Api.json;
import static org.khabar.api.Api.walk;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.khabar.FixedClock;
import org.khabar.content.article.Article;
import org.khabar.kit.http.cache.AnswerStore;

/** Nothing that is not public shows on any path, in any representation. */
@QuarkusTest
class VisibilityTest {

    private static final List<String> OTHER_FORMATS = List.of(
            "/v1/articles?limit=100&format=jsonld&body=text",
            "/v1/articles?limit=100&format=ninjs&body=html",
            "/feeds/latest.rss?limit=100",
            "/feeds/latest.atom?limit=100",
            "/feeds/latest.json?limit=100",
            "/sitemap-news.xml",
            "/sitemap-2024-06.xml",
            "/sitemap-2024-05.xml");

    @Inject
    AnswerStore kept;

    @Inject
    FixedClock clock;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void nothing_that_is_not_public_shows_anywhere() {
        List<Article> hidden = hidden();
        assertTrue(hidden.size() >= 6, "the sample newsroom holds drafts, scheduled, embargoed and archived articles");
        for (String path : paths()) {
            String answer = get(path).asString();
            for (Article article : hidden) {
                assertFalse(answer.contains(article.id.toString()), path + " shows " + article.externalId);
                assertFalse(answer.contains(article.shortId), path + " shows " + article.externalId);
                assertFalse(answer.contains(article.headline), path + " shows " + article.externalId);
            }
        }
    }

    @Test
    void what_is_not_public_answers_404_or_410_by_any_name() {
        for (Article article : hidden()) {
            for (String ref : List.of(article.id.toString(), article.shortId, article.slug)) {
                int status = get("/v1/articles/" + ref).statusCode();
                assertEquals(key(article).startsWith("archived-") ? 410 : 404, status, article.externalId);
                assertEquals(status, get("/v1/articles/" + ref + "/related").statusCode());
            }
        }
    }

    @Test
    void an_embargoed_article_shows_from_the_instant_at_which_the_embargo_ends() {
        Article embargoed = hidden().stream()
                .filter(article -> key(article).startsWith("embargoed-"))
                .findFirst()
                .orElseThrow();
        Duration wait = Duration.between(FixedClock.ANCHOR, embargoed.embargoedUntil);
        clock.move(wait.minusSeconds(1));
        assertEquals(404, get("/v1/articles/" + embargoed.shortId).statusCode());
        assertFalse(walk("/v1/articles?limit=100", "id").contains(embargoed.id.toString()));
        clock.move(Duration.ofSeconds(1));
        // As the timer does, which stands still in tests.
        kept.purgeAll();
        assertEquals(200, get("/v1/articles/" + embargoed.shortId).statusCode());
        assertTrue(walk("/v1/articles?limit=100", "id").contains(embargoed.id.toString()));
    }

    @Test
    void counts_leave_out_what_is_not_public() {
        int total = json("/v1/articles?count=exact&limit=1").getInt("page.total");
        assertEquals(walk("/v1/articles?limit=100", "id").size(), total);
    }

    private static String key(Article article) {
        return Objects.requireNonNull(article.externalId);
    }

    private static List<Article> hidden() {
        return QuarkusTransaction.requiringNew()
                .call(() -> Article.<Article>listAll().stream()
                        .filter(article -> article.externalId != null
                                && Stream.of("draft-", "scheduled-", "embargoed-", "archived-")
                                        .anyMatch(article.externalId::startsWith))
                        .toList());
    }

    /** Every public path on which an article can show, with everything expanded. */
    private static List<String> paths() {
        List<String> paths = new ArrayList<>(List.of(
                "/v1/articles?limit=100&include=author,section,tags,related,translations&body=blocks",
                "/v1/articles?limit=100&include=related,translations&body=html",
                "/v1/articles?limit=100&body=text",
                "/v1/latest?limit=100&profile=lite",
                "/v1/sections",
                "/v1/authors?limit=100"));
        paths.addAll(OTHER_FORMATS);
        json("/v1/sections")
                .getList("items.slug", String.class)
                .forEach(slug -> paths.add("/v1/articles?section=" + slug));
        for (String front : List.of("home", "rajniti", "uttar-pradesh", "video")) {
            paths.add("/v1/fronts/" + front);
        }
        for (String hub :
                List.of("party/bjp", "constituency/kanpur", "state/uttar-pradesh", "election/lok-sabha-2024")) {
            paths.add("/v1/hubs/" + hub);
        }
        walk("/v1/articles?limit=100", "shortId").forEach(id -> {
            paths.add("/v1/articles/" + id);
            paths.add("/v1/articles/" + id + "?body=html");
            paths.add("/v1/articles/" + id + "?format=jsonld");
            paths.add("/v1/articles/" + id + "?format=ninjs");
            paths.add("/v1/articles/" + id + "/related");
        });
        return paths;
    }
}
