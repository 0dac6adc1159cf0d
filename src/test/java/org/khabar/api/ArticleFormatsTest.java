package org.khabar.api;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.khabar.Newsroom;
import org.khabar.kit.problem.ProblemAssert;
import org.khabar.kit.problem.ProblemType;
import org.khabar.view.Schemas;

/** Articles and people in the vocabularies of others. */
@QuarkusTest
class ArticleFormatsTest {

    private static final String LD = "application/ld+json";
    private static final String NINJS = "application/vnd.iptc.ninjs+json";

    private final ObjectMapper mapper = new ObjectMapper();

    @Test
    void every_article_keeps_to_the_schema_of_ninjs() throws JsonProcessingException {
        JsonNode page = mapper.readTree(
                Api.get("/v1/articles?limit=100&format=ninjs&body=html").asString());
        assertTrue(page.get("items").size() > 50);
        for (JsonNode item : page.get("items")) {
            Schemas.assertNinjs(item.toString());
            assertEquals("full", item.get("representationType").asText());
        }
        assertEquals(
                Api.json("/v1/articles?limit=100&body=html").getString("page.next"),
                page.at("/page/next").asText(null));
    }

    @Test
    void an_article_is_told_in_ninjs() {
        String path = "/v1/articles/" + Newsroom.article("week-kanpur").slug();
        JsonPath plain = Api.json(path + "?body=html");
        Response answer = given().header("Accept", NINJS).get(path);
        Schemas.assertNinjs(answer.asString());
        assertEquals(NINJS + ";charset=UTF-8", answer.contentType().replace("; ", ";"));
        JsonPath item = answer.jsonPath();
        assertEquals("urn:uuid:" + plain.getString("id"), item.getString("uri"));
        assertEquals(plain.getString("bodyHtml"), item.getString("bodies[0].value"));
        assertEquals(plain.getString("version"), item.getString("version"));
        assertEquals(
                plain.getList("tags.constituencies.name"),
                item.getList("places.findAll { it.uri.contains('/constituencies/') }.name"));
        assertNull(item.get("embargoedUntil"));
    }

    @Test
    void an_article_is_told_as_linked_data() {
        String path = "/v1/articles/" + Newsroom.article("week-kanpur").slug();
        JsonPath plain = Api.json(path);
        Response answer = given().header("Accept", LD).get(path);
        assertFalse(answer.asString().contains("<"));
        JsonPath linked = answer.jsonPath();
        assertEquals("https://schema.org", linked.getString("'@context'"));
        assertEquals("NewsArticle", linked.getString("'@graph'[0].'@type'"));
        for (String member : List.of("headline", "url")) {
            assertEquals(plain.getString(member), linked.getString("'@graph'[0]." + member));
        }
        assertEquals(plain.getString("publishedAt"), linked.getString("'@graph'[0].datePublished"));
        assertEquals(plain.getList("byline.name"), linked.getList("'@graph'[0].author.name"));
        assertNotNull(linked.getString("'@graph'[0].author[0].url"));
        assertEquals("ख़बर", linked.getString("'@graph'[0].publisher.name"));
        assertNotNull(linked.getString("'@graph'[0].articleBody"));
        assertEquals("BreadcrumbList", linked.getString("'@graph'[1].'@type'"));
        assertEquals(plain.getString("section.name"), linked.getString("'@graph'[1].itemListElement[-2].name"));
        assertEquals(plain.getString("url"), linked.getString("'@graph'[1].itemListElement[-1].item"));
    }

    @Test
    void a_live_article_is_a_live_blog() {
        String path = "/v1/articles/" + Newsroom.article("counting-day-live").slug();
        JsonPath plain = Api.json(path);
        JsonPath linked = Api.json(path + "?format=jsonld");
        assertEquals("LiveBlogPosting", linked.getString("'@graph'[0].'@type'"));
        assertEquals(
                plain.getList("live.entries").size(),
                linked.getList("'@graph'[0].liveBlogUpdate").size());
        assertNotNull(linked.getString("'@graph'[0].coverageStartTime"));
        assertEquals(plain.getBoolean("live.active"), linked.getString("'@graph'[0].coverageEndTime") == null);
    }

    @Test
    void videos_and_corrections_are_told() {
        JsonPath list = Api.json("/v1/articles?kind=video&limit=1&format=jsonld&body=text");
        assertEquals("ItemList", list.getString("'@type'"));
        assertEquals("VideoObject", list.getString("itemListElement[0].item.video[0].'@type'"));
        assertNotNull(list.getString("itemListElement[0].item.video[0].uploadDate"));
        JsonPath all = Api.json("/v1/articles?limit=100&format=jsonld");
        assertFalse(all.getList("itemListElement.item.correction.flatten().findAll { it != null }")
                .isEmpty());
        assertTrue(all.getList("itemListElement.item.articleBody.findAll { it != null }")
                .isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"/v1/authors/anjali-mishra", "/v1/candidates/narendra-modi"})
    void people_are_people(String path) {
        JsonPath plain = Api.json(path);
        JsonPath person = Api.json(path + "?format=jsonld");
        assertEquals("Person", person.getString("'@type'"));
        assertEquals(plain.getString("name"), person.getString("name"));
        assertEquals(
                person.getString("'@id'"),
                given().header("Accept", LD).get(path).jsonPath().getString("'@id'"));
        ProblemAssert.assertProblem(Api.get(path + "?format=ninjs"), ProblemType.INVALID_PARAMETER, path);
        ProblemAssert.assertProblem(Api.get(path + "?format=jsonld&fields=name"), ProblemType.INVALID_PARAMETER, path);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fields=headline", "include=author", "profile=lite"})
    void what_chooses_members_of_json_is_refused(String chooser) {
        ProblemAssert.assertProblem(
                Api.get("/v1/articles?format=ninjs&" + chooser), ProblemType.INVALID_PARAMETER, "/v1/articles");
        ProblemAssert.assertProblem(Api.get("/v1/articles?format=xml"), ProblemType.INVALID_PARAMETER, "/v1/articles");
    }

    /** However it is worded, and whoever asked before. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "application/json | application/json",
                "application/ld+json | application/ld+json",
                "application/ld+json, application/json | application/json",
                "application/json;q=0.5, application/ld+json | application/ld+json",
                "text/html, */*;q=0.1 | application/json",
                "application/vnd.iptc.ninjs+json | application/vnd.iptc.ninjs+json",
                "application/* | application/json"
            })
    void a_kept_answer_is_of_the_media_type_that_was_negotiated(String accept, String type) {
        String path = "/v1/articles/" + Newsroom.article("results-lucknow").slug();
        for (int i = 0; i < 2; i++) {
            Response answer = given().header("Accept", accept).get(path);
            assertTrue(answer.contentType().startsWith(type + ";"), answer.contentType());
            assertTrue(answer.header("Vary").contains("Accept, "), answer.header("Vary"));
        }
    }

    @Test
    void what_nobody_can_write_is_not_acceptable_though_something_is_kept() {
        Api.get("/v1/sections");
        Response answer = given().header("Accept", LD).get("/v1/sections");
        assertEquals(406, answer.statusCode());
    }
}
