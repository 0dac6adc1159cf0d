package org.khabar.kit.http;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.khabar.kit.problem.ProblemAssert.assertProblem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.khabar.kit.problem.ProblemType;

@QuarkusTest
class AnswerLinksTest {

    private static final String MANY = "/test-only/things";

    @Test
    void following_next_sees_everything_once_and_ends() {
        List<String> seen = new ArrayList<>();
        Optional<String> at = Optional.of("http://localhost:" + RestAssured.port + MANY + "?limit=20");
        while (at.isPresent()) {
            Response page = given().urlEncodingEnabled(false).get(at.get());
            assertEquals(200, page.statusCode(), page.asString());
            seen.addAll(page.jsonPath().getList("items.slug", String.class));
            assertEquals(at.get(), link(page, "self").orElseThrow());
            at = link(page, "next");
        }
        assertEquals(45, seen.size());
        assertEquals(45, seen.stream().distinct().count());
    }

    @Test
    void next_keeps_the_filters_as_they_were_sent() {
        String query = "?colour=%E0%A4%B2%E0%A4%BE%E0%A4%B2&colour=a%2Cb&limit=5";
        Response page = given().urlEncodingEnabled(false).get(MANY + query);
        String next = link(page, "next").orElseThrow();
        String cursor = page.jsonPath().getString("page.next");
        assertEquals("http://localhost:" + RestAssured.port + MANY + query + "&cursor=" + cursor, next);
    }

    @Test
    void first_stands_only_on_later_pages() {
        Response page = given().get(MANY + "?limit=30");
        assertFalse(link(page, "first").isPresent());
        Response later =
                given().urlEncodingEnabled(false).get(link(page, "next").orElseThrow());
        assertEquals(
                "http://localhost:" + RestAssured.port + MANY + "?limit=30",
                link(later, "first").orElseThrow());
        assertFalse(link(later, "next").isPresent());
    }

    @Test
    void a_page_is_described_by_the_openapi_document() {
        assertEquals(
                "http://localhost:" + RestAssured.port + "/q/openapi",
                link(given().get(MANY), "describedby").orElseThrow());
    }

    @Test
    void a_cursor_of_another_list_or_none_at_all_is_refused() {
        String cursor = given().get(MANY + "?colour=red&limit=5").jsonPath().getString("page.next");
        assertProblem(given().get(MANY + "?colour=blue&limit=5&cursor=" + cursor), ProblemType.INVALID_CURSOR, MANY)
                .violation("query", "cursor", "another sort or other filters");
        assertProblem(given().get(MANY + "?cursor=nonsense"), ProblemType.INVALID_CURSOR, MANY);
    }

    @Test
    void a_total_is_counted_only_when_asked_for() {
        assertEquals(45, given().get(MANY + "?count=exact").jsonPath().getInt("page.total"));
        assertFalse(given().get(MANY).asString().contains("total"));
        assertProblem(given().get(MANY + "?count=about"), ProblemType.INVALID_PARAMETER, MANY);
    }

    private static Optional<String> link(Response answer, String relation) {
        Matcher link =
                Pattern.compile("<([^>]*)>; rel=\"" + relation + "\"").matcher(String.valueOf(answer.header("Link")));
        return link.find() ? Optional.of(link.group(1)) : Optional.empty();
    }
}
