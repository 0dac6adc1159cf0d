package org.khabar.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khabar.api.Api;

@QuarkusTest
class SuggestResourceTest {

    private static List<String> suggested(String typed, String member) {
        return Api.json("/v1/suggest?q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8))
                .getList(member);
    }

    @ParameterizedTest
    @CsvSource({
        "kan, kanpur",
        "कान, kanpur",
        "raeb, rae-bareli",
        "raib, rae-bareli",
        "रायब, rae-bareli",
        "bjp, bjp",
        "भाज, bjp",
        "akhil, akhilesh-yadav",
        "अखि, akhilesh-yadav",
        "utar prades, uttar-pradesh",
    })
    void a_name_is_suggested_from_its_beginning(String typed, String slug) {
        List<String> slugs = suggested(typed, "tags.slug");
        assertTrue(slugs.stream().anyMatch(one -> one.contains(slug)), typed + " → " + slugs);
    }

    @Test
    void one_letter_is_enough() {
        assertEquals(8, suggested("क", "tags").size());
        assertEquals(8, suggested("b", "tags").size());
    }

    @Test
    void headlines_are_suggested_in_either_script() {
        assertTrue(suggested("kathmandu ke dh", "headlines.headline")
                .contains("काठमांडू के ढाबे में भारतीय नतीजों का पर्दा"));
        assertTrue(suggested("काठमां", "headlines.headline").contains("काठमांडू के ढाबे में भारतीय नतीजों का पर्दा"));
    }
}
