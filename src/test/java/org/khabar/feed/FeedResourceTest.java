package org.khabar.feed;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.khabar.api.Api;
import org.khabar.kit.problem.ProblemAssert;
import org.khabar.kit.problem.ProblemType;
import org.khabar.view.Schemas;

/** Feeds of the sample newsroom, as readers of feeds read them. */
@QuarkusTest
class FeedResourceTest {

    @ParameterizedTest
    @CsvSource({
        "latest, /v1/latest",
        "sections/uttar-pradesh, /v1/articles?section=uttar-pradesh",
        "authors/anjali-mishra, /v1/articles?author=anjali-mishra",
        "parties/bjp, /v1/articles?party=bjp",
        "candidates/narendra-modi, /v1/articles?candidate=narendra-modi",
        "constituencies/kanpur, /v1/articles?constituency=kanpur",
        "elections/lok-sabha-2024, /v1/articles?election=lok-sabha-2024",
        "alliances/india, /v1/articles?alliance=india",
        "states/uttar-pradesh, /v1/articles?state=uttar-pradesh",
        "places/kanpur, /v1/articles?place=kanpur",
        "topics/evm, /v1/articles?topic=evm"
    })
    void a_feed_tells_what_its_list_does_in_every_format(String feed, String list) throws FeedException {
        List<String> ids = Api.json(list).getList("items.id", String.class).stream()
                .map(id -> "urn:uuid:" + id)
                .toList();
        assertFalse(ids.isEmpty());
        assertEquals(ids, uris(read("/feeds/" + feed + ".rss")));
        assertEquals(ids, uris(read("/feeds/" + feed + ".atom")));
        Response json = Api.get("/feeds/" + feed + ".json");
        Schemas.assertJsonFeed(json.asString());
        assertEquals(ids, json.jsonPath().getList("items.id", String.class));
    }

    @Test
    void a_feed_takes_every_filter_of_the_list() throws FeedException {
        String filters = "party=bjp,inc&state=!delhi&kind=story&limit=5";
        List<String> ids = Api.json("/v1/articles?" + filters).getList("items.id", String.class);
        assertEquals(
                ids,
                uris(read("/feeds/articles.atom?" + filters)).stream()
                        .map(uri -> uri.replace("urn:uuid:", ""))
                        .toList());
        ProblemAssert.assertProblem(
                Api.get("/feeds/articles.rss?partie=bjp"), ProblemType.UNKNOWN_PARAMETER, "/feeds/articles.rss");
        ProblemAssert.assertProblem(
                Api.get("/feeds/articles.rss?party=nobody"), ProblemType.INVALID_PARAMETER, "/feeds/articles.rss");
        ProblemAssert.assertProblem(
                Api.get("/feeds/latest.rss?limit=101"), ProblemType.INVALID_PARAMETER, "/feeds/latest.rss");
    }

    @ParameterizedTest
    @CsvSource({
        "rss, application/rss+xml;charset=UTF-8",
        "atom, application/atom+xml;charset=UTF-8",
        "json, application/feed+json;charset=UTF-8"
    })
    void the_address_alone_names_the_format(String word, String type) {
        String path = "/feeds/latest." + word;
        for (String accept : List.of("*/*", "text/html", "application/json", "application/rss+xml, text/xml;q=0.1")) {
            Response answer = given().header("Accept", accept).get(path);
            assertEquals(200, answer.statusCode(), accept);
            assertEquals(type, answer.contentType());
            assertEquals(Api.get(path).header("ETag"), answer.header("ETag"));
        }
        ProblemAssert.assertProblem(Api.get("/feeds/latest.xml"), ProblemType.NOT_FOUND, "/feeds/latest.xml");
    }

    @Test
    void a_feed_is_revalidated_by_its_tag() {
        Response first = Api.get("/feeds/latest.rss");
        String tag = first.header("ETag");
        assertEquals(
                304,
                given().header("If-None-Match", tag).get("/feeds/latest.rss").statusCode());
        assertTrue(first.header("Cache-Control").startsWith("public, max-age=60, s-maxage=300"));
        assertTrue(first.header("Surrogate-Key").contains("new-"));
        assertNotEquals(tag, Api.get("/feeds/latest.rss?language=en").header("ETag"));
    }

    @Test
    void a_feed_names_itself_as_it_was_asked_for() {
        String path = "/feeds/parties/bjp.atom?limit=3&language=en";
        Response answer = Api.get(path);
        String self = answer.xmlPath().getString("feed.link.find { it.@rel == 'self' }.@href");
        assertTrue(self.endsWith(path), self);
        assertEquals("<" + self + ">; rel=\"self\"", answer.header("Link"));
        assertEquals(
                self,
                Api.get("/feeds/parties/bjp.json?limit=3&language=en")
                        .jsonPath()
                        .getString("feed_url")
                        .replace(".json", ".atom"));
    }

    @Test
    void a_feed_is_in_the_language_that_is_asked_for() throws FeedException {
        assertEquals("भारतीय जनता पार्टी – ख़बर", read("/feeds/parties/bjp.rss").getTitle());
        SyndFeed english = read("/feeds/parties/bjp.rss?language=en");
        assertEquals("Bharatiya Janata Party – ख़बर", english.getTitle());
        assertEquals("en", english.getLanguage());
    }

    @Test
    void a_feed_goes_on_to_its_end() {
        List<String> ids = new ArrayList<>();
        @Nullable String next = "/feeds/topics/evm.json?limit=2";
        while (next != null) {
            var page = Api.get(next.substring(next.indexOf("/feeds"))).jsonPath();
            ids.addAll(page.getList("items.id", String.class));
            next = page.getString("next_url");
        }
        List<String> all = Api.walk("/v1/articles?topic=evm", "id");
        assertEquals(all.stream().map(id -> "urn:uuid:" + id).toList(), ids);
        ProblemAssert.assertProblem(
                Api.get("/feeds/latest.rss?cursor=abc"), ProblemType.INVALID_CURSOR, "/feeds/latest.rss");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/feeds/parties/nobody.rss", "/feeds/party/bjp.rss", "/feeds/sections/x.json", "/feeds/latest"})
    void what_is_not_there_is_a_problem(String path) {
        ProblemAssert.assertProblem(Api.get(path), ProblemType.NOT_FOUND, path);
    }

    @Test
    void an_article_has_pictures_text_and_authors() throws FeedException {
        SyndEntry entry = read("/feeds/places/kanpur.atom").getEntries().getFirst();
        assertFalse(entry.getAuthors().isEmpty());
        assertTrue(entry.getContents().getFirst().getValue().startsWith("<"));
        assertTrue(entry.getLink().startsWith("https://www.example.org/"));
        assertNull(entry.getSource());
    }

    private static SyndFeed read(String path) throws FeedException {
        Response answer = Api.get(path);
        assertEquals(200, answer.statusCode(), answer.asString());
        return new SyndFeedInput().build(new StringReader(answer.asString()));
    }

    private static List<String> uris(SyndFeed feed) {
        return feed.getEntries().stream().map(SyndEntry::getUri).toList();
    }
}
