package org.khabar.kit.http.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

    private static final Map<String, String> USUAL = Map.of("limit", "20", "sort", "-publishedAt");
    private static final List<String> TYPES = List.of("application/json", "application/ld+json");
    private static final List<String> LANGUAGES = List.of("hi", "en");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "party=bjp&state=up | party=bjp&state=up",
                "state=up&party=bjp | party=bjp&state=up",
                "party=%62jp | party=bjp",
                "limit=20&party=bjp | party=bjp",
                "sort=-publishedAt | ''",
                "sort=%2DpublishedAt | ''",
                "limit=30 | limit=30",
                "limit=20&limit=30 | limit=20&limit=30",
                "q=a%26b=1 | q=a%26b%3D1",
                "q=a&b=1 | b=1&q=a",
                "party=bjp&party=inc | party=bjp&party=inc",
                "& | ''",
            })
    void wordings_of_one_question_are_one(String sent, String one) {
        assertEquals(one, QueryOrder.of(sent, USUAL));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "*/* | application/json",
                "application/json | application/json",
                "text/html,application/xhtml+xml,*/*;q=0.8 | application/json",
                "application/ld+json | application/ld+json",
                "application/*;q=0.5, application/ld+json | application/ld+json",
                "application/ld+json;q=0.1, application/json | application/json",
                "text/html | text/html",
                "application/json;q=0 | application/json;q=0",
            })
    void accept_chooses_one_media_type(String accept, String type) {
        assertEquals(type, Negotiation.mediaType(accept, TYPES));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "hi-IN,hi;q=0.9,en;q=0.8 | hi",
                "en-GB | en",
                "fr, en;q=0.1 | en",
                "fr | hi",
                "hi;q=0, en | en",
                ";;; | hi"
            })
    void accept_language_chooses_one_language(String accepted, String language) {
        assertEquals(language, Negotiation.language(accepted, LANGUAGES));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gzip, deflate, br | BROTLI",
                "gzip | GZIP",
                "br;q=0, gzip | GZIP",
                "br;q=0.5, gzip | GZIP",
                "identity | IDENTITY",
                "* | BROTLI",
                "*;q=0 | IDENTITY",
                "gzip;q=x | IDENTITY",
            })
    void the_best_coding_is_sent_that_is_accepted(String accepted, Coding coding) {
        Map<Coding, ?> all = Coding.all("नमस्ते दुनिया ".repeat(100).getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertEquals(coding, Coding.accepted(List.of(accepted), all));
    }

    @Test
    void short_bodies_are_sent_as_they_are() {
        assertEquals(Coding.IDENTITY, Coding.accepted(List.of("br, gzip"), Coding.all(new byte[10])));
    }
}
