package org.khabar.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.khabar.api.Api;
import org.khabar.editorial.article.Draft;

@QuarkusTest
class SearchResourceTest {

    @Inject
    IndexFollower follower;

    @AfterEach
    void discard() {
        Draft.discardAll();
        follower.catchUp();
    }

    private static String path(String query, String more) {
        return "/v1/search?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8) + more;
    }

    private static JsonPath search(String query, String more) {
        return Api.json(path(query, more));
    }

    @ParameterizedTest
    @CsvSource({
        "BJP, /v1/hubs/party/bjp",
        "भाजपा, /v1/hubs/party/bjp",
        "bijepi, /v1/hubs/party/bjp",
        "आप, /v1/hubs/party/aap",
        "सपा, /v1/hubs/party/sp",
        "समाजवादी पार्टी, /v1/hubs/party/sp",
        "raibareli, /v1/hubs/constituency/rae-bareli",
        "north east delhi seat, /v1/hubs/constituency/north-east-delhi",
        "uttar pradesh, /v1/hubs/state/uttar-pradesh",
    })
    void a_query_that_names_a_tag_says_so(String query, String hub) {
        List<String> hubs = search(query, "").getList("entities.hub");
        assertTrue(hubs.contains(hub), query + " → " + hubs);
    }

    @Test
    void a_pronoun_among_other_words_is_no_party() {
        assertEquals(List.of(), search("आप कितने जागरूक", "").getList("entities"));
        assertEquals(List.of("aap"), search("आप पार्टी", "").getList("entities.slug"));
    }

    @Test
    void hits_are_marked_in_their_own_spelling() {
        JsonPath found = search("matganana akhiri", "&limit=1");
        String headline = found.getString("items[0].highlights.headline");
        assertTrue(headline.contains("<mark>मतगणना</mark>: <mark>आख़िरी</mark>"), headline);
    }

    @Test
    void hits_are_counted_by_facet() {
        JsonPath found = search("वोट", "&facets=party,year,section&count=exact&limit=1");
        assertEquals(List.of("party", "section", "year"), found.getList("facets.name"));
        List<Integer> years = found.getList("facets[2].values.count");
        assertEquals(
                found.getInt("page.total"),
                years.stream().mapToInt(Integer::intValue).sum());
        assertEquals("2024", found.getString("facets[2].values[0].value"));
        assertFalse(found.getList("facets[0].values.name").isEmpty());
    }

    @Test
    void filters_are_those_of_the_list_of_articles() {
        JsonPath found = search("वोट", "&constituency=kanpur&limit=100&fields=article.tags");
        assertFalse(found.getList("items").isEmpty());
        found.<List<Map<String, Object>>>getList("items.article.tags.constituencies")
                .forEach(seats -> assertTrue(seats.stream().anyMatch(seat -> "kanpur".equals(seat.get("slug")))));
        assertEquals(
                List.of("en"),
                List.copyOf(new HashSet<>(search("vote", "&language=en").getList("items.article.language"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"relevance", "-publishedAt"})
    void pages_follow_each_other_without_gap_or_repeat(String order) {
        String path = path("वोट", "&sort=" + order + "&fields=article.id");
        List<String> whole = Api.json(path + "&limit=100").getList("items.article.id");
        assertTrue(whole.size() > 20);
        assertEquals(whole, Api.walk(path + "&limit=7", "article.id"));
        String link = Api.get(path + "&limit=7").header("Link");
        assertTrue(link.contains("rel=\"next\""), link);
    }

    @Test
    void newest_first_is_newest_first() {
        List<String> dates = search("वोट", "&sort=-publishedAt&limit=50").getList("items.article.publishedAt");
        assertEquals(dates.stream().sorted(java.util.Comparator.reverseOrder()).toList(), dates);
    }

    @Test
    void a_misspelt_word_is_put_right_in_the_script_it_was_typed_in() {
        String roman = search("kathmanduu dhabba zwq", "").getString("didYouMean");
        assertNull(search("कानपुर", "").getString("didYouMean"));
        assertEquals("काठमांडू", search("काटमांडूप", "").getString("didYouMean"));
        assertNull(roman);
    }

    @Test
    void no_hits_are_explained() {
        JsonPath unknown = search("xqzxqzw", "");
        assertEquals("words", unknown.getString("zeroHits.reason"));
        assertEquals(List.of("xqzxqzw"), unknown.getList("zeroHits.unknownWords"));
        JsonPath filtered = search("काठमांडू ढाबे", "&constituency=kanpur&publishedBefore=2023-01-01");
        assertEquals("filters", filtered.getString("zeroHits.reason"));
        assertTrue(filtered.getInt("zeroHits.withoutFilters") > 0);
        assertNull(search("कानपुर", "").get("zeroHits"));
    }

    @Test
    void what_only_some_words_meet_is_said_to_be_relaxed() {
        assertEquals(true, search("काठमांडू हाथी वीवीपैट", "").get("relaxed"));
        assertNull(search("काठमांडू", "").get("relaxed"));
    }

    @Test
    void drafts_and_what_was_withdrawn_are_never_found() {
        assertEquals(List.of(), search("गुप्तमसौदा", "").getList("items"));
        assertEquals(List.of(), search("\"ग़लत तस्वीर वाली\"", "").getList("items"));
    }

    @Test
    void an_article_is_found_when_published_and_not_when_withdrawn() {
        Draft draft = Draft.begin("झुमरीतलैया में अनोखी <पतंगबाज़ी>");
        follower.catchUp();
        assertEquals(List.of(), search("झुमरीतलैया", "").getList("items"));
        draft.step("PUT", "publication", null, "published");
        follower.catchUp();
        JsonPath found = search("jhumritalaiya", "");
        assertEquals(
                List.of("<mark>झुमरीतलैया</mark> में अनोखी &lt;पतंगबाज़ी&gt;"),
                found.getList("items.highlights.headline"));
        draft.step("DELETE", "publication", null, "draft");
        follower.catchUp();
        assertEquals(List.of(), search("jhumritalaiya", "").getList("items"));
    }

    @Test
    void an_index_that_is_built_anew_finds_the_same() {
        List<String> before = search("कानपुर", "&limit=50").getList("items.article.id");
        follower.rebuild();
        assertEquals(before, search("कानपुर", "&limit=50").getList("items.article.id"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/search",
                "/v1/search?q=%E0%A5%A4",
                "/v1/search?q=-kanpur",
                "/v1/search?q=kanpur&sort=publishedAt",
                "/v1/search?q=kanpur&facets=colour",
                "/v1/search?q=kanpur&limit=101",
                "/v1/search?q=kanpur&cursor=abc",
                "/v1/search?q=kanpur&party=nobody",
                "/v1/suggest",
                "/v1/suggest?q=%E0%A5%A4",
                "/v1/suggest?q=k&limit=21"
            })
    void what_means_nothing_is_refused(String path) {
        assertEquals(400, Api.get(path).statusCode(), path);
    }

    @Test
    void too_many_words_are_refused() {
        assertEquals(400, Api.get(path("क ".repeat(60), "")).statusCode());
        assertEquals(400, Api.get(path("क".repeat(201), "")).statusCode());
    }
}
