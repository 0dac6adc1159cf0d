package org.khabar.delivery.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.khabar.api.Api.get;
import static org.khabar.api.Api.json;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.khabar.editorial.article.Draft;
import org.khabar.kit.http.cache.AnswerStore;

/** Of some 200 answers of every kind: which one change makes stale, and which are thrown away for it. */
@QuarkusTest
class PurgePrecisionTest {

    private static final double NEEDLESS = 0.2;

    @Inject
    AnswerStore kept;

    @AfterEach
    void discard() {
        Draft.discardAll();
    }

    @Test
    void a_publication_purges_every_list_that_the_article_comes_into_and_hardly_any_other() {
        Draft draft = Draft.begin("गोरखपुर में देर शाम तक सभा");
        Outcome outcome = outcome(paths(), () -> draft.step("PUT", "publication", null, "published"));
        assertTrue(outcome.all >= 180, outcome.toString());
        assertTrue(outcome.changed > 10, outcome.toString());
        outcome.assertPrecise();
    }

    @Test
    void a_correction_purges_what_shows_the_article() {
        Draft draft = Draft.begin("बलिया में नाव घाट पर भीड़");
        draft.step("PUT", "publication", null, "published");
        draft.patch("{\"headline\": \"बलिया में नाव घाट पर मेला\"}");
        outcome(() -> draft.step("PUT", "publication", null, "published")).assertPrecise();
    }

    @Test
    void a_withdrawal_purges_what_shows_the_article() {
        Draft draft = Draft.begin("मऊ में बुनकरों की बैठक");
        draft.step("PUT", "publication", null, "published");
        outcome(() -> draft.step("DELETE", "publication", null, "draft")).assertPrecise();
    }

    @Test
    void a_new_tag_moves_the_article_into_lists_and_hubs() {
        Draft draft = Draft.begin("देवरिया में नुक्कड़ नाटक");
        draft.step("PUT", "publication", null, "published");
        draft.patch("{\"tags\": {\"parties\": [\"bjp\", \"inc\"], \"states\": [\"bihar\"]}}");
        outcome(() -> draft.step("PUT", "publication", null, "published")).assertPrecise();
    }

    @Test
    void a_draft_purges_nothing() {
        Outcome outcome = outcome(() -> Draft.begin("अधूरा मसौदा"));
        assertEquals(0, outcome.purged + outcome.changed, outcome.toString());
    }

    private Outcome outcome(Runnable change) {
        return outcome(fewPaths(), change);
    }

    private Outcome outcome(List<String> paths, Runnable change) {
        Map<String, Response> before = new LinkedHashMap<>();
        kept.purgeAll();
        paths.forEach(path -> before.put(path, get(path)));
        change.run();
        Outcome outcome = new Outcome(before.size());
        Map<String, Response> after = new LinkedHashMap<>();
        for (String path : before.keySet()) {
            long misses = misses();
            after.put(path, get(path));
            outcome.purged(path, misses() > misses);
        }
        kept.purgeAll();
        before.forEach(
                (path, earlier) -> outcome.compare(path, earlier, Objects.requireNonNull(after.get(path)), get(path)));
        return outcome;
    }

    private long misses() {
        return kept.watched().stats().missCount();
    }

    private static List<String> paths() {
        List<String> paths = new ArrayList<>(List.of(
                "/v1/articles",
                "/v1/articles?sort=publishedAt&limit=100",
                "/v1/articles?sort=-updatedAt",
                "/v1/articles?count=exact",
                "/v1/articles?publishedBefore=2024-05-01",
                "/v1/articles?language=en",
                "/v1/articles?kind=!story",
                "/v1/articles?party=bjp,inc&state=!delhi",
                "/v1/latest",
                "/v1/latest?profile=lite",
                "/v1/sections",
                "/v1/parties",
                "/v1/authors",
                "/v1/tags?q=kan",
                "/v1/fronts/home",
                "/v1/constituencies?state=uttar-pradesh&phase=4"));
        String cursor = json("/v1/articles?limit=10").getString("page.next");
        paths.add("/v1/articles?limit=10&cursor=" + cursor);
        addOtherFormats(paths);
        addLists(paths);
        json("/v1/articles?limit=30").<String>getList("items.slug").forEach(slug -> paths.add("/v1/articles/" + slug));
        return paths;
    }

    /** Every fourth: what the other changes make stale is of the same kinds. */
    private static List<String> fewPaths() {
        List<String> paths = paths();
        return IntStream.range(0, paths.size())
                .filter(place -> place % 4 == 0)
                .mapToObj(paths::get)
                .toList();
    }

    private static void addOtherFormats(List<String> paths) {
        paths.addAll(List.of(
                "/v1/articles?format=ninjs&body=html",
                "/v1/articles?format=jsonld&party=bjp",
                "/feeds/latest.rss",
                "/feeds/parties/bjp.json",
                "/feeds/articles.atom?state=uttar-pradesh&kind=story"));
        for (String part : List.of("", "-news", "-2024-06", "-2024-05", "-sections", "-tags")) {
            paths.add("/sitemap" + part + ".xml");
        }
    }

    private static void addLists(List<String> paths) {
        for (String kind : List.of("story", "live", "video", "gallery", "opinion", "explainer")) {
            paths.add("/v1/articles?kind=" + kind);
        }
        json("/v1/sections").<String>getList("items.slug").forEach(slug -> {
            paths.add("/v1/sections/" + slug);
            paths.add("/v1/articles?section=" + slug);
        });
        json("/v1/authors").<String>getList("items.slug").forEach(slug -> paths.add("/v1/articles?author=" + slug));
        for (String type : List.of("party", "constituency", "state", "topic", "place", "candidate")) {
            tags(type).limit(12).forEach(slug -> {
                paths.add("/v1/articles?" + type + "=" + slug);
                paths.add("/v1/hubs/" + type + "/" + slug);
            });
        }
    }

    /** Those that articles are about. */
    private static Stream<String> tags(String type) {
        String member = switch (type) {
            case "party" -> "parties";
            case "constituency" -> "constituencies";
            default -> type + "s";
        };
        return json("/v1/articles?limit=100").<List<Map<String, String>>>getList("items.tags." + member).stream()
                .flatMap(List::stream)
                .map(tag -> tag.get("slug"))
                .distinct();
    }

    /** What became of the answers. */
    private static final class Outcome {

        private final int all;
        private final List<String> purgedOnes = new ArrayList<>();
        private final List<String> stale = new ArrayList<>();
        private final List<String> needless = new ArrayList<>();
        private int purged;
        private int changed;

        Outcome(int all) {
            this.all = all;
        }

        void purged(String path, boolean is) {
            if (is) {
                purgedOnes.add(path);
                purged++;
            }
        }

        void compare(String path, Response before, Response after, Response truth) {
            boolean isChanged = !before.asString().equals(truth.asString());
            changed += isChanged ? 1 : 0;
            if (!after.asString().equals(truth.asString())) {
                stale.add(path);
            }
            // Sitemaps tell when articles changed, which a clock that stands still does not move.
            if (!isChanged && purgedOnes.contains(path) && !path.startsWith("/sitemap")) {
                needless.add(path);
            }
        }

        void assertPrecise() {
            assertEquals(List.of(), stale, toString());
            assertTrue(needless.size() <= NEEDLESS * purged, toString());
        }

        @Override
        public String toString() {
            return all + " answers, " + changed + " changed, " + purged + " purged, needlessly " + needless;
        }
    }
}
