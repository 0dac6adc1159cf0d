package org.khabar.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.khabar.content.listing.ArticleQuery;
import org.khabar.search.index.ArticleIndex;
import org.khabar.search.index.Asked;
import org.khabar.search.index.SearchOrder;
import org.khabar.search.index.SearchSort;

/** What must come first in the sample newsroom, query by query: both scripts, many spellings, abbreviations, mistakes. */
@QuarkusTest
class RelevanceTest {

    private static final Path TABLE = Path.of("src/test/resources/search/relevance.tsv");

    @Inject
    ArticleIndex index;

    @Inject
    IndexFollower follower;

    @Inject
    TagNames names;

    @Inject
    EntityManager database;

    @Inject
    Clock clock;

    /** Asked of the index itself: what HTTP adds, other tests look at. */
    @Test
    void what_is_sought_is_among_the_first() throws IOException {
        follower.catchUp();
        List<String> rows = Files.readAllLines(TABLE).stream()
                .filter(row -> !row.startsWith("#"))
                .toList();
        assertTrue(rows.size() >= 150);
        Map<UUID, String> headlines = headlines();
        List<String> wrong = new ArrayList<>();
        for (String row : rows) {
            String[] cells = row.split("\t", -1);
            List<String> first = first(cells[0], Integer.parseInt(cells[2])).stream()
                    .map(headlines::get)
                    .toList();
            if (first.stream().noneMatch(headline -> headline.contains(cells[1]))) {
                wrong.add(cells[0] + " → " + first);
            }
        }
        assertEquals(List.of(), wrong, wrong.size() + " of " + rows.size());
    }

    private Map<UUID, String> headlines() {
        return QuarkusTransaction.requiringNew()
                .call(() -> database.createQuery("select a.id, a.headline from Article a", Object[].class)
                        .getResultStream()
                        .collect(Collectors.toMap(row -> (UUID) row[0], row -> (String) row[1])));
    }

    private List<UUID> first(String query, int limit) {
        Asked asked = Asked.of(query);
        ArticleQuery all = ArticleQuery.published(clock.instant(), limit);
        return index.search(new SearchOrder(
                        asked,
                        Recognition.of(asked, names.now()),
                        all,
                        SearchSort.RELEVANCE,
                        null,
                        SearchOrder.Counting.NOTHING))
                .ids();
    }
}
