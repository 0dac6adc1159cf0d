package org.khabar.importer.jsonl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.khabar.content.article.ArticleRepository;
import org.khabar.content.change.ChangeLog;
import org.khabar.editorial.Desk;
import org.khabar.importer.RecordType;

@QuarkusTest
class AutoTagTest {

    private static final String SECTION = "{'record':'section','slug':'zz-auto','names':{'hi':'ज़ेड'}}";

    private static final AtomicInteger TESTS = new AtomicInteger();

    /** Another one for each test: what was once said of an article is kept for good. */
    private final String key = "zz-auto-" + TESTS.incrementAndGet();

    @Inject
    ArticleRepository articles;

    @Inject
    ChangeLog log;

    @AfterEach
    void putBack() {
        Imports.forget();
    }

    private String article(String headline) {
        return "{'externalId':'" + key + "','status':'published','publishedAt':'2024-05-02T06:00:00Z','kind':'story',"
                + "'language':'hi','headline':'" + headline + "','section':'zz-auto','tags':{'parties':['inc']},"
                + "'body':[{'type':'paragraph','text':'कानपुर लोकसभा सीट पर भाजपा और कांग्रेस आमने-सामने हैं। पुणे में बारिश हुई।'}]}";
    }

    private String path() {
        return "/articles/"
                + Imports.reading(() -> articles.find("externalId", key).firstResult().id);
    }

    @Test
    void tags_that_the_text_names_for_sure_are_given_and_marked_in_one_change() {
        Imports.run(SECTION);
        long start = log.head();
        Imports.runTagging(article("चर्चा"));
        assertEquals(1, log.since(start, 10).size());
        Response article = Desk.get(path());
        assertEquals(List.of("inc", "bjp"), article.path("tags.parties"));
        assertEquals(List.of("kanpur"), article.path("tags.constituencies"));
        assertEquals(List.of("kanpur", "bjp"), article.path("automaticTags.slug"));
        assertEquals(List.of("seat-with-cue", "name"), article.path("automaticTags.rule"));
        assertNull(article.path("tags.places"));
        var tally = Imports.runTagging(article("चर्चा")).report().tallies().get(RecordType.ARTICLE);
        assertEquals(1, Objects.requireNonNull(tally).unchanged());
    }

    @Test
    void what_an_editor_confirms_is_automatic_no_more_and_a_save_keeps_the_mark() {
        Imports.runTagging(SECTION, article("चर्चा"));
        String at = path();
        Response saved = Desk.patch(at, Desk.get(at).header("ETag"), "{\"kicker\": \"नगर\"}");
        assertEquals(200, saved.statusCode(), saved.asString());
        Response published =
                Desk.editor().header("If-Match", saved.header("ETag")).put("/editorial/v1" + at + "/publication");
        assertEquals(200, published.statusCode(), published.asString());
        assertEquals(List.of("kanpur", "bjp"), published.path("automaticTags.slug"));
        Response confirmed = Desk.editor()
                .header("If-Match", published.header("ETag"))
                .put("/editorial/v1" + at + "/tag-suggestions/party/bjp/acceptance");
        assertEquals(200, confirmed.statusCode(), confirmed.asString());
        assertEquals(List.of("kanpur"), confirmed.path("automaticTags.slug"));
    }

    @Test
    void what_an_editor_takes_off_or_rejects_does_not_come_again() {
        Imports.runTagging(SECTION, article("चर्चा"));
        String at = path();
        Response rejected = Desk.editor()
                .header("If-Match", Desk.get(at).header("ETag"))
                .put("/editorial/v1" + at + "/tag-suggestions/constituency/kanpur/rejection");
        assertEquals(200, rejected.statusCode(), rejected.asString());
        Response off = Desk.patch(at, rejected.header("ETag"), "{\"tags\": {\"parties\": [\"inc\"]}}");
        Desk.editor().header("If-Match", off.header("ETag")).put("/editorial/v1" + at + "/publication");
        Imports.runTagging(article("दूसरी चर्चा"));
        Response again = Desk.get(at);
        assertEquals(List.of("inc"), again.path("tags.parties"));
        assertNull(again.path("tags.constituencies"));
        assertTrue(Desk.get(at + "/tag-suggestions?status=rejected")
                .<List<String>>path("items.tag.slug")
                .contains("bjp"));
    }

    @Test
    void an_import_that_does_not_tag_leaves_no_marks() {
        Imports.runTagging(SECTION, article("चर्चा"));
        Imports.run(article("चर्चा"));
        assertNull(Desk.get(path()).path("automaticTags"));
        assertEquals(List.of("inc"), Desk.get(path()).path("tags.parties"));
        Imports.runTagging(article("चर्चा"));
        assertEquals(List.of("kanpur", "bjp"), Desk.get(path()).path("automaticTags.slug"));
    }
}
