package org.khabar.kit.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RomanTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "कानपुर में मतदान। भीड़ उमड़ी | Kanpur men matdan. Bhid umdi",
                "<b>दिल्ली</b> में <a href=\"https://example.org/दिल्ली\">सभा</a> | <b>Dilli</b> men <a"
                        + " href=\"https://example.org/दिल्ली\">sabha</a>",
                "<p>पहली सभा</p><p>दूसरी सभा</p> | <p>Pahli sabha</p><p>Dusri sabha</p>",
                "“मतदान जारी” | “Matdan jari”",
                "BJP की जीत | BJP ki jit",
                "https://example.org/दिल्ली | https://example.org/दिल्ली",
                "/articles/दिल्ली | /articles/दिल्ली",
                "No Devanagari. at all | No Devanagari. at all",
                "१२ सीट | 12 seat"
            })
    void what_is_said_is_romanised_and_what_is_addressed_is_not(String text, String roman) {
        assertEquals(roman, RomanText.roman(text, false));
    }

    @Test
    void names_begin_with_capitals_in_every_word() {
        assertEquals("Anjali Mishra", RomanText.roman("अंजलि मिश्रा", true));
    }

    @Test
    void all_of_a_tree_is_romanised_but_addresses() throws Exception {
        JsonNode tree = new ObjectMapper().readTree("""
                {"headline": "सभा", "nativeSlug": "सभा-a1", "byline": [{"name": "उमा पंत"}], "count": 3, "lines": ["सभा", null]}
                """);
        JsonNode roman = new ObjectMapper().readTree("""
                {"headline": "Sabha", "nativeSlug": "सभा-a1", "byline": [{"name": "Uma Pant"}], "count": 3, "lines": ["Sabha", null]}
                """);
        assertEquals(roman, RomanText.write(tree));
    }
}
