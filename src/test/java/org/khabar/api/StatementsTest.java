package org.khabar.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.khabar.api.Api.get;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khabar.Newsroom;
import org.khabar.kit.http.cache.AnswerStore;

/** How many SQL statements an answer takes, whatever the number of rows in it. */
@QuarkusTest
class StatementsTest {

    private static final String EVERY_INCLUDE = "include=author,section,tags,related,translations";

    @Inject
    AnswerStore kept;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/v1/articles?limit=20 | 5",
                "/v1/articles?limit=100 | 5",
                "/v1/articles?limit=20&" + EVERY_INCLUDE + " | 5",
                "/v1/articles?limit=20&body=blocks&" + EVERY_INCLUDE + " | 5",
                "/v1/articles?limit=20&party=bjp&state=!delhi&" + EVERY_INCLUDE + " | 5",
                "/v1/articles?limit=20&section=rajniti&author=anjali-mishra&kind=story&" + EVERY_INCLUDE + " | 5",
                "/v1/latest?limit=20&profile=lite | 5",
                "/v1/articles?limit=20&format=jsonld&body=text | 5",
                "/v1/articles?limit=20&format=ninjs&body=html | 5",
                "/feeds/latest.rss | 5",
                "/feeds/sections/uttar-pradesh.atom | 7",
                "/feeds/parties/bjp.json | 6",
                "/sitemap.xml | 5",
                "/sitemap-news.xml | 1",
                "/sitemap-2024-05.xml | 1",
                "/sitemap-tags.xml | 1",
                "/v1/fronts/home | 8",
                "/v1/fronts/rajniti | 8",
                "/v1/hubs/constituency/kanpur | 8",
                "/v1/hubs/party/bjp | 8",
                "/v1/hubs/candidate/narendra-modi | 8",
                "/v1/hubs/election/lok-sabha-2024 | 8",
                "/v1/hubs/alliance/india | 8",
                "/v1/hubs/state/uttar-pradesh | 8",
                "/v1/hubs/topic/evm | 8",
                "/v1/hubs/place/kanpur | 8",
                "/v1/constituencies?limit=100 | 4",
                "/v1/candidates?limit=100&election=lok-sabha-2024 | 4",
                "/v1/parties?limit=100 | 3",
                "/v1/tags?limit=100 | 8",
                "/v1/authors?limit=100 | 2",
                "/v1/sections | 2"
            })
    void an_answer_takes_no_more_statements_than_its_limit(String path, int most) {
        long count = statements(path);
        assertTrue(count <= most, path + " takes " + count + " statements, more than " + most);
    }

    @ParameterizedTest
    @CsvSource({"counting-day-live", "week-kanpur", "two-alliances", "results-lucknow"})
    void one_article_takes_at_most_six_statements(String externalId) {
        String path = "/v1/articles/" + Newsroom.article(externalId).slug();
        for (String query :
                new String[] {"", "?format=jsonld", "?format=ninjs", "?" + EVERY_INCLUDE, "?body=html&" + EVERY_INCLUDE
                }) {
            long count = statements(path + query);
            assertTrue(count <= 6, path + query + " takes " + count + " statements");
        }
    }

    private long statements(String path) {
        kept.purgeAll();
        long before = Statements.made();
        assertEquals(200, get(path).statusCode(), path);
        return Statements.made() - before;
    }
}
