package org.khabar.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khabar.Newsroom;

/** {@code rel="alternate"}: the same in other vocabularies and as feeds. */
@QuarkusTest
class AlternateLinksTest {

    private static final Pattern ALTERNATE = Pattern.compile("<([^>]*)>; rel=\"alternate\"; type=\"([^\"]*)\"");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/v1/articles?party=bjp,inc&state=!delhi&limit=3&fields=slug&sort=publishedAt | 5",
                "/v1/articles?format=ninjs | 5",
                "/v1/latest?profile=lite | 3",
                "/v1/sections/rajniti | 3",
                "/v1/authors/anjali-mishra | 4",
                "/v1/candidates/narendra-modi?language=en | 4",
                "/v1/parties/bjp | 3",
                "/v1/parties | 0"
            })
    void every_alternate_is_there_and_of_its_type(String path, int count) {
        List<MatchResult> links = alternates(Api.get(path));
        assertEquals(count, links.size(), path);
        for (MatchResult link : links) {
            Response answer = RestAssured.given().urlEncodingEnabled(false).get(link.group(1));
            assertEquals(200, answer.statusCode(), link.group(1));
            assertTrue(answer.contentType().startsWith(link.group(2)), link.group(1) + " " + answer.contentType());
        }
    }

    @Test
    void filters_are_kept_and_what_chooses_the_shape_is_not() {
        Response answer = Api.get("/v1/articles?party=bjp&fields=slug&limit=2");
        String feed = alternates(answer).stream()
                .filter(link -> link.group(2).equals("application/rss+xml"))
                .map(link -> link.group(1))
                .findFirst()
                .orElseThrow();
        assertTrue(feed.endsWith("/feeds/articles.rss?party=bjp"), feed);
    }

    @Test
    void an_article_is_an_alternate_of_itself_in_each_vocabulary() {
        Response answer =
                Api.get("/v1/articles/" + Newsroom.article("week-kanpur").slug());
        assertEquals(
                List.of("application/ld+json", "application/vnd.iptc.ninjs+json"),
                alternates(answer).stream().map(link -> link.group(2)).toList());
    }

    private static List<MatchResult> alternates(Response answer) {
        assertEquals(200, answer.statusCode(), answer.asString());
        String links = answer.header("Link");
        return links == null ? List.of() : ALTERNATE.matcher(links).results().toList();
    }
}
