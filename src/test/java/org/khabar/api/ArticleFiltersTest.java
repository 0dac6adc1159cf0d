package org.khabar.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.khabar.api.Api.get;
import static org.khabar.api.Api.json;
import static org.khabar.api.Api.walk;
import static org.khabar.kit.problem.ProblemAssert.assertProblem;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.khabar.kit.problem.ProblemType;

@QuarkusTest
class ArticleFiltersTest {

    private static final String ALL = "/v1/articles?limit=100";

    @Test
    void a_comma_means_any_of_a_repeated_parameter_all_of_and_an_exclamation_mark_none_of() {
        Set<String> bjp = new HashSet<>(walk(ALL + "&party=bjp", "id"));
        Set<String> inc = new HashSet<>(walk(ALL + "&party=inc", "id"));
        Set<String> either = new HashSet<>(bjp);
        either.addAll(inc);
        Set<String> both = new HashSet<>(bjp);
        both.retainAll(inc);
        Set<String> notInc = new HashSet<>(bjp);
        notInc.removeAll(inc);
        assertFalse(both.isEmpty());
        assertFalse(notInc.isEmpty());
        assertEquals(either, new HashSet<>(walk(ALL + "&party=bjp,inc", "id")));
        assertEquals(both, new HashSet<>(walk(ALL + "&party=bjp&party=inc", "id")));
        assertEquals(notInc, new HashSet<>(walk(ALL + "&party=bjp,!inc", "id")));
        assertEquals(notInc, new HashSet<>(walk(ALL + "&party=bjp&party=!inc", "id")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "section=rajniti",
                "author=!anjali-mishra",
                "party=bjp",
                "candidate=narendra-modi",
                "constituency=kanpur",
                "election=lok-sabha-2024",
                "alliance=india",
                "state=uttar-pradesh,bihar",
                "place=kanpur",
                "topic=evm",
                "kind=video",
                "language=hi",
                "publishedAfter=2024-05-01",
                "publishedBefore=2024-05-01",
                "updatedAfter=2024-05-01T00:00:00Z",
                "party=bjp,inc&state=!delhi"
            })
    void every_filter_finds_a_part_and_counts_what_it_finds(String filter) {
        int all = json(ALL + "&count=exact").getInt("page.total");
        List<String> found = walk(ALL.replace("100", "7") + "&" + filter, "id");
        int total = json(ALL + "&count=exact&" + filter).getInt("page.total");
        assertEquals(total, found.size());
        assertEquals(found.size(), new HashSet<>(found).size());
        assertTrue(total > 0 && total < all, filter + " finds " + total + " of " + all);
    }

    @Test
    void a_section_holds_what_its_subsections_hold() {
        Set<String> parent = new HashSet<>(walk(ALL + "&section=rajya", "id"));
        assertTrue(parent.containsAll(walk(ALL + "&section=uttar-pradesh", "id")));
    }

    @Test
    void days_are_cut_in_india() {
        String midnightInIndia = "2024-05-12T18:30:00Z";
        assertEquals(
                walk(ALL + "&publishedAfter=" + midnightInIndia, "id"), walk(ALL + "&publishedAfter=2024-05-13", "id"));
    }

    @ParameterizedTest
    @CsvSource({"-publishedAt, publishedAt, true", "publishedAt, publishedAt, false", "-updatedAt, updatedAt, true"})
    void lists_come_in_the_order_asked_for(String sort, String member, boolean descending) {
        List<String> instants = walk("/v1/articles?limit=9&sort=" + sort, member);
        Comparator<String> order = descending ? Comparator.reverseOrder() : Comparator.naturalOrder();
        assertEquals(instants.stream().sorted(order).toList(), instants);
    }

    @Test
    void articles_of_the_same_second_are_neither_lost_nor_doubled_between_pages() {
        List<String> one = walk("/v1/articles?limit=1&publishedAfter=2024-06-04", "id");
        assertEquals(walk(ALL + "&publishedAfter=2024-06-04", "id"), one);
    }

    @Test
    void ids_pick_articles() {
        List<String> some = json("/v1/articles?limit=3&sort=publishedAt").getList("items.id");
        List<String> picked = new ArrayList<>(walk(ALL + "&sort=publishedAt&ids=" + String.join(",", some), "id"));
        assertEquals(some, picked);
    }

    @ParameterizedTest
    @CsvSource({
        "party=nosuchparty, party, has the slug",
        "kind=podcast, kind, is none of",
        "language=1234567890, language, language tag",
        "sort=headline, sort, is none of",
        "include=secrets, include, is none of",
        "body=pdf, body, is none of",
        "profile=heavy, profile, is none of",
        "publishedAfter=yesterday, publishedAfter, RFC 3339",
        "limit=0, limit, 1 to 100",
        "limit=101, limit, 1 to 100",
        "count=about, count, exact",
        "ids=1, ids, UUID",
        "party=bjp%2C, party, missing"
    })
    void a_value_that_means_nothing_is_named(String query, String parameter, String message) {
        assertProblem(get("/v1/articles?" + query), ProblemType.INVALID_PARAMETER, "/v1/articles")
                .violation("query", parameter, message);
    }

    @Test
    void too_many_values_are_told_of_every_filter_that_has_some() {
        String parties = String.join(",", Collections.nCopies(40, "bjp"));
        String topics = String.join(",", Collections.nCopies(21, "!evm"));
        assertProblem(
                        get("/v1/articles?party=" + parties + "&topic=" + topics),
                        ProblemType.INVALID_PARAMETER,
                        "/v1/articles")
                .violations(2)
                .violation("query", "party", "40 of 61 values; all filters together may have 60")
                .violation("query", "topic", "21 of 61 values; all filters together may have 60");
        assertEquals(200, get("/v1/articles?party=" + parties).statusCode());
    }

    @ParameterizedTest
    @CsvSource({
        "2024-05-02, 2024-05-01",
        "2024-05-02, 2024-05-02",
        "2024-05-01T18:30:00Z, 2024-05-02",
        "2024-05-02T00:00:00%2B05:30, 2024-05-01T18:30:00Z"
    })
    void a_span_of_time_that_can_hold_nothing_is_told_of_both_its_ends(String after, String before) {
        String span = "publishedAfter=" + after + "&publishedBefore=" + before;
        for (String path : List.of("/v1/articles", "/v1/latest")) {
            assertProblem(get(path + "?" + span), ProblemType.INVALID_PARAMETER, path)
                    .violations(2)
                    .violation("query", "publishedAfter", "must be before publishedBefore")
                    .violation("query", "publishedBefore", "must be after publishedAfter");
        }
    }

    @Test
    void an_unknown_parameter_is_named_with_those_that_are_allowed() {
        assertProblem(get("/v1/articles?partyy=bjp"), ProblemType.UNKNOWN_PARAMETER, "/v1/articles")
                .violation("query", "partyy", "constituency");
    }

    @Test
    void a_cursor_belongs_to_the_list_that_made_it() {
        String cursor = json("/v1/articles?limit=2").getString("page.next");
        assertEquals(200, get("/v1/articles?limit=5&cursor=" + cursor).statusCode());
        for (String other : List.of("sort=publishedAt", "party=bjp", "publishedAfter=2024-01-01")) {
            assertProblem(
                    get("/v1/articles?cursor=" + cursor + "&" + other), ProblemType.INVALID_CURSOR, "/v1/articles");
        }
        assertProblem(get("/v1/articles?cursor=x" + cursor), ProblemType.INVALID_CURSOR, "/v1/articles");
    }

    @Test
    void sql_in_parameters_is_only_text() {
        for (String attack : List.of("'%20or%201=1--", "bjp'%3Bdrop%20table%20article--", "%25", "$%7Bjndi%7D")) {
            assertEquals(400, get("/v1/articles?party=" + attack).statusCode());
            assertEquals(400, get("/v1/articles?sort=" + attack).statusCode());
        }
    }
}
