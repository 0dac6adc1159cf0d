package org.khabar.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.khabar.api.Api.get;
import static org.khabar.api.Api.json;
import static org.khabar.kit.problem.ProblemAssert.assertProblem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khabar.Newsroom;
import org.khabar.kit.problem.ProblemType;

@QuarkusTest
class ArticleResourceTest {

    @Test
    void an_article_answers_everything_that_the_contract_names() {
        Newsroom.Known live = Newsroom.article("counting-day-live");
        JsonPath article = json("/v1/articles/" + live.slug());
        assertEquals(live.id().toString(), article.getString("id"));
        assertTrue(article.getString("slug").endsWith("-" + live.shortId()));
        assertTrue(article.getString("nativeSlug").endsWith("-" + live.shortId()));
        assertTrue(article.getString("url").startsWith("https://www.example.org/"));
        assertEquals("live", article.getString("kind"));
        assertTrue(article.getBoolean("live.active"));
        assertEquals(12, article.getList("live.entries").size());
        assertFalse(article.getList("body").isEmpty());
        assertFalse(article.getString("excerpt").isBlank());
        assertTrue(article.getInt("readingMinutes") >= 1);
        assertTrue(article.getString("share.whatsapp").startsWith("https://wa.me/?text="));
    }

    @Test
    void pinned_live_entries_come_first_then_the_newest() {
        String path = "/v1/articles/" + Newsroom.article("counting-day-live").id();
        List<Boolean> pinned = json(path).getList("live.entries.pinned");
        assertEquals(List.of(true, true, false), pinned.subList(0, 3));
        List<String> at = json(path).getList("live.entries.findAll { !it.pinned }.at");
        assertEquals(at.stream().sorted(java.util.Comparator.reverseOrder()).toList(), at);
    }

    @Test
    void an_article_is_known_by_its_identifier_its_short_identifier_and_its_slug() {
        Newsroom.Known known = Newsroom.article("week-kanpur");
        for (String ref : List.of(known.id().toString(), known.shortId(), known.slug())) {
            assertEquals(known.id().toString(), json("/v1/articles/" + ref).getString("id"));
        }
    }

    @Test
    void any_other_text_before_the_short_identifier_moves_to_the_canonical_slug() {
        Newsroom.Known known = Newsroom.article("week-kanpur");
        String decomposed = Normalizer.normalize("ज़मीन", Normalizer.Form.NFD);
        for (String text : List.of("old-title", "कानपुर", decomposed)) {
            String ref = URLEncoder.encode(text, StandardCharsets.UTF_8) + "-" + known.shortId();
            Response answer = get("/v1/articles/" + ref + "?body=text");
            assertEquals(301, answer.statusCode());
            assertTrue(answer.header("Location").endsWith("/v1/articles/" + known.slug() + "?body=text"));
        }
    }

    @Test
    void something_withdrawn_answers_410() {
        Newsroom.Known known = Newsroom.article("archived-wrong-photo");
        assertProblem(get("/v1/articles/" + known.slug()), ProblemType.GONE, "/v1/articles/" + known.slug());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"nothing", "no-such-thing-00000000", "018f3a52-7c1e-7b60-9d53-2f0c9f8e1a44", "%F0%9F%98%80"})
    void what_is_no_article_answers_404(String ref) {
        assertEquals(404, get("/v1/articles/" + ref).statusCode());
    }

    @Test
    void a_body_comes_as_blocks_as_html_as_text_or_not_at_all() {
        String path = "/v1/articles/" + Newsroom.article("counting-day-live").shortId();
        assertFalse(json(path).getList("body").isEmpty());
        assertTrue(json(path + "?body=html").getString("bodyHtml").contains("<p>"));
        assertNotNull(json(path + "?body=html").getString("live.entries[0].bodyHtml"));
        assertFalse(json(path + "?body=text").getString("bodyText").contains("<p>"));
        JsonPath none = json(path + "?body=none");
        assertNull(none.get("body"));
        assertNull(none.get("bodyHtml"));
    }

    @Test
    void blocks_name_media_that_stand_beside_the_body() {
        JsonPath articles = json("/v1/articles?kind=gallery&body=blocks&limit=1");
        String named = articles.getString("items[0].body.find { it.type == 'gallery' }.items[0].media");
        List<String> ids = articles.getList("items[0].media.id");
        assertTrue(ids.contains(named), ids + " " + named);
    }

    @Test
    void an_article_of_a_list_brings_the_media_of_its_own_body_alone() {
        JsonPath list = json("/v1/articles?body=blocks&limit=100");
        List<Map<String, Object>> items = list.getList("items");
        for (int i = 0; i < items.size(); i++) {
            String body = list.getString("items[" + i + "].body");
            List<String> ids = list.getList("items[" + i + "].media.id");
            ids.forEach(id -> assertTrue(body.contains(id), body + " " + id));
        }
    }

    @Test
    void related_blocks_link_to_pages_of_the_site_and_of_others() {
        String path = "/v1/articles/" + Newsroom.article("week-amethi").shortId();
        String kanpur = json("/v1/articles/" + Newsroom.article("week-kanpur").shortId())
                .getString("url");
        String block = "body.find { it.type == 'related' }.articles";
        JsonPath blocks = json(path);
        assertEquals(kanpur, blocks.getString(block + "[0].url"));
        Map<String, String> outside = blocks.getMap(block + "[4]");
        assertEquals(
                Map.of("headline", "अमेठी का चुनावी इतिहास", "url", "https://archive.example.com/amethi-1967-2019"),
                outside);
        String html = json(path + "?body=html").getString("bodyHtml");
        assertTrue(html.contains("<li><a href=\"" + kanpur + "\">"), html);
        assertTrue(html.contains("<li><a href=\"https://archive.example.com/amethi-1967-2019\">"), html);
        assertFalse(html.contains("/v1/"), html);
    }

    @Test
    void a_headline_without_an_address_is_shown_as_text() {
        String path = "/v1/articles/" + Newsroom.article("results-purnia").shortId();
        JsonPath blocks = json(path);
        assertEquals(
                Map.of("headline", "पूर्णिया: बाढ़ के बाद का गाँव"),
                blocks.getMap("body.find { it.type == 'related' }.articles[1]"));
        String html = json(path + "?body=html").getString("bodyHtml");
        assertTrue(html.contains("<li>पूर्णिया: बाढ़ के बाद का गाँव</li>"), html);
    }

    @Test
    void a_post_shows_the_picture_that_was_attached_to_it() {
        String path = "/v1/articles/" + Newsroom.article("week-lucknow").shortId();
        JsonPath blocks = json(path);
        String media = blocks.getString("body.find { it.type == 'socialPost' }.media");
        assertTrue(blocks.getList("media.id").contains(media));
        String html = json(path + "?body=html").getString("bodyHtml");
        assertTrue(html.matches("(?s).*<blockquote><p>[^<]*</p><figure><img [^>]*>.*</figure><footer>.*"), html);
    }

    @Test
    void what_editors_recommend_elsewhere_comes_last() {
        JsonPath article =
                json("/v1/articles/" + Newsroom.article("week-kanpur").shortId());
        List<String> urls = article.getList("related.url");
        assertEquals("https://archive.example.com/kanpur-mills-in-pictures", urls.getLast());
        assertTrue(urls.getFirst().startsWith("https://www.example.org/"), urls.toString());
        assertEquals(
                java.util.Set.of("headline", "url"),
                article.getMap("related[-1]").keySet());
    }

    @Test
    void includes_expand_relations_and_nothing_else() {
        String path = "/v1/articles?limit=3&party=bjp";
        JsonPath plain = json(path);
        assertNull(plain.get("items[0].byline[0].author"));
        assertNull(plain.get("items[0].related"));
        JsonPath whole = json(path + "&include=author,section,tags,related,translations");
        assertEquals(plain.getString("items[0].byline[0].name"), whole.getString("items[0].byline[0].author.name"));
        assertNotNull(whole.get("items[0].section.breadcrumb"));
        assertNotNull(whole.get("items[0].tags.parties[0].names"));
        assertNotNull(whole.get("items[0].related"));
        assertNotNull(whole.get("items[0].translations"));
    }

    @Test
    void fields_pick_members() {
        Map<String, Object> item =
                json("/v1/articles?limit=1&fields=slug,byline.name").getMap("items[0]");
        assertEquals(java.util.Set.of("slug", "byline"), item.keySet());
    }

    @Test
    void a_translation_points_back() {
        JsonPath english = json("/v1/articles?language=en&limit=1&include=translations");
        String hindi = english.getString("items[0].translations[0].slug");
        assertEquals("hi", english.getString("items[0].translations[0].language"));
        assertTrue(json("/v1/articles/" + hindi)
                .getList("translations.slug")
                .contains(english.getString("items[0].slug")));
    }

    @Test
    void names_come_in_the_language_asked_for() {
        String path = "/v1/articles/" + Newsroom.article("week-kanpur").shortId();
        assertEquals("कानपुर", json(path).getString("tags.constituencies[0].name"));
        assertEquals("Kanpur", json(path + "?language=en").getString("tags.constituencies[0].name"));
        assertEquals(
                "Kanpur",
                io.restassured.RestAssured.given()
                        .header("Accept-Language", "en-IN,en;q=0.9,hi;q=0.5")
                        .get(path)
                        .jsonPath()
                        .getString("tags.constituencies[0].name"));
    }

    @Test
    void a_seat_brings_its_state() {
        assertTrue(json("/v1/articles?constituency=kanpur&state=uttar-pradesh")
                        .getList("items")
                        .size()
                > 0);
    }

    @Test
    void related_articles_are_the_editors_first() {
        Newsroom.Known known = Newsroom.article("week-kanpur");
        List<String> editors = json("/v1/articles/" + known.id()).getList("related.findAll { it.id != null }.id");
        List<String> related = json("/v1/articles/" + known.id() + "/related").getList("items.id");
        assertFalse(editors.isEmpty());
        assertEquals(editors, related.subList(0, editors.size()));
        assertTrue(related.size() > editors.size());
        assertFalse(related.contains(known.id().toString()));
    }
}
