package org.khabar.api.tag;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.khabar.api.Api.get;
import static org.khabar.api.Api.json;
import static org.khabar.api.Api.walk;
import static org.khabar.kit.problem.ProblemAssert.assertProblem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khabar.kit.problem.ProblemType;

/** The typed tags: the figures are those of the reference data. */
@QuarkusTest
class TagResourcesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "constituencies?state=uttar-pradesh&phase=4 | 13",
                "constituencies?state=uttar-pradesh | 80",
                "constituencies?phase=4 | 96",
                "constituencies?phase=4&election=lok-sabha-2024&reservation=SC&state=uttar-pradesh | 5",
                "constituencies?reservation=ST | 47",
                "constituencies?party=bjp | 240",
                "constituencies?party=inc,sp | 136",
                "candidates?party=inc&result=won | 98",
                "candidates?constituency=kanpur | 11",
                "candidates?election=lok-sabha-2024&state=goa | 16",
                "parties?status=national | 6",
                "parties?alliance=nda&election=lok-sabha-2024 | 17",
                "elections?kind=lok-sabha | 2",
                "elections?state=uttar-pradesh&year=2022 | 1",
                "alliances?party=inc | 1",
                "states?kind=union-territory | 8",
                "states | 36",
                "tags?type=party | 60"
            })
    void filters_find_what_the_reference_data_holds(String list, int total) {
        String path = "/v1/" + list + (list.contains("?") ? "&" : "?") + "limit=100&count=exact";
        assertEquals(total, json(path).getInt("page.total"), list);
        List<String> ids = walk(path, "id");
        assertEquals(total, new HashSet<>(ids).size(), list);
    }

    @ParameterizedTest
    @CsvSource({
        "parties, भाज, bjp",
        "parties, BJP, bjp",
        "parties, कॉंग्रेस, inc",
        "candidates, kanhaiya, kanhaiya-kumar",
        "candidates, Kumar, kanhaiya-kumar",
        "constituencies, कानपुर, kanpur",
        "constituencies, kanpu, kanpur",
        "states, यूपी, uttar-pradesh",
        "tags, कन्हैया, kanhaiya-kumar"
    })
    void q_finds_by_the_beginning_of_any_word_of_any_name(String list, String q, String slug) {
        String encoded = java.net.URLEncoder.encode(q, java.nio.charset.StandardCharsets.UTF_8);
        assertTrue(walk("/v1/" + list + "?limit=100&q=" + encoded, "slug").contains(slug));
    }

    @Test
    void a_constituency_answers_its_polls_its_winner_and_everyone_who_stood() {
        JsonPath kanpur = json("/v1/constituencies/kanpur");
        assertEquals("uttar-pradesh", kanpur.getString("state.slug"));
        assertEquals(4, kanpur.getInt("phase"));
        assertEquals("2024-05-13", kanpur.getString("pollOn"));
        assertEquals("bjp", kanpur.getString("winners[0].party.slug"));
        assertEquals(1, kanpur.getInt("candidates[0].rank"));
        assertTrue(kanpur.getList("candidates").size() > 5);
        assertNull(json("/v1/constituencies?q=kanpur&language=en").get("items[0].candidates"));
    }

    @Test
    void a_candidate_without_a_hindi_name_answers_the_english_one_and_says_so() {
        String slug = json("/v1/candidates?q=gumma&language=en").getString("items[0].slug");
        JsonPath candidate = json("/v1/candidates/" + slug);
        assertEquals("en", candidate.getString("nameLanguage"));
        assertNull(candidate.get("names.hi"));
        assertEquals(candidate.getString("names.en"), candidate.getString("name"));
    }

    @Test
    void names_sort_as_readers_expect() {
        List<String> names = walk("/v1/states?limit=7", "name");
        assertTrue(names.indexOf("असम") < names.indexOf("बिहार"));
        assertTrue(names.indexOf("छत्तीसगढ़") < names.indexOf("झारखंड"));
        assertEquals(names.reversed(), walk("/v1/states?limit=7&sort=-name", "name"));
    }

    @Test
    void a_hub_answers_the_tag_what_it_is_tied_to_and_the_latest() {
        JsonPath hub = json("/v1/hubs/constituency/kanpur");
        assertEquals("kanpur", hub.getString("tag.slug"));
        assertNotNull(hub.get("tag.candidates[0].votes"));
        assertTrue(hub.getList("latest").size() > 0);
        assertEquals(240, json("/v1/hubs/party/bjp").getInt("seats[0].seats"));
        assertEquals(
                1,
                json("/v1/hubs/candidate/kanhaiya-kumar")
                        .getList("tag.candidacies")
                        .size());
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/constituencies?state=atlantis, state",
        "/v1/constituencies?phase=0, phase",
        "/v1/constituencies?reservation=OBC, reservation",
        "/v1/candidates?result=maybe, result",
        "/v1/parties?sort=colour, sort",
        "/v1/tags?type=river, type",
        "/v1/tags?q=%21, q"
    })
    void a_value_that_means_nothing_is_named(String path, String parameter) {
        assertProblem(get(path), ProblemType.INVALID_PARAMETER, path.substring(0, path.indexOf('?')))
                .violation("query", parameter, "");
    }

    @ParameterizedTest
    @CsvSource({"/v1/parties/none", "/v1/tags/river/ganga", "/v1/hubs/party/none", "/v1/hubs/river/ganga"})
    void what_is_not_there_answers_404(String path) {
        assertProblem(get(path), ProblemType.NOT_FOUND, path);
    }
}
