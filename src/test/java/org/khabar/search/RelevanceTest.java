package org.khabar.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.khabar.api.Api;

/** What must come first in the sample newsroom, query by query: both scripts, many spellings, abbreviations, mistakes. */
@QuarkusTest
class RelevanceTest {

    private static final Path TABLE = Path.of("src/test/resources/search/relevance.tsv");

    @Test
    void what_is_sought_is_among_the_first() throws IOException {
        List<String> rows = Files.readAllLines(TABLE).stream()
                .filter(row -> !row.startsWith("#"))
                .toList();
        assertTrue(rows.size() >= 150);
        List<String> wrong = new ArrayList<>();
        for (String row : rows) {
            String[] cells = row.split("\t", -1);
            List<String> headlines = headlines(cells[0], Integer.parseInt(cells[2]));
            if (headlines.stream().noneMatch(headline -> headline.contains(cells[1]))) {
                wrong.add(cells[0] + " → " + headlines);
            }
        }
        assertEquals(List.of(), wrong, wrong.size() + " of " + rows.size());
    }

    private static List<String> headlines(String query, int first) {
        return Api.json("/v1/search?fields=article.headline&limit=" + first + "&q="
                        + URLEncoder.encode(query, StandardCharsets.UTF_8))
                .getList("items.article.headline");
    }
}
