package org.khabar.kit.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CleanTest {

    @ParameterizedTest
    @CsvSource({
        "खडि़या, खड़िया",
        "पढा़ई, पढ़ाई",
        "अांदोलन, आंदोलन",
        "लाेग, लोग",
        "एेसा, ऐसा",
        "डाॅक्टर, डॉक्टर",
        "अाॅफिस, ऑफिस",
        "अौर, और",
        "ऩ, ऩ",
    })
    void misspelt_signs_are_mended(String typed, String stored) {
        assertEquals(stored.replace("ऩ", "\u0929"), Clean.line(typed.replace("ऩ", "न\u093C")));
    }

    @Test
    void nukta_chandrabindu_and_joiners_are_spelling() {
        String text = "ज\u093Cमीन चाँद क्\u200Dष क्\u200Cष";
        assertEquals(text, Clean.line(text));
    }

    @Test
    void invisible_debris_goes_and_every_space_is_one_space() {
        assertEquals("राम श्याम", Clean.line("\uFEFF राम\u00A0\u2003\u200B \u00ADश्\u200Eयाम\u202E\t\u0000\u0007 "));
        assertEquals("ab", Clean.line("a\uD83Db\uDE00"));
        assertEquals("a👍b", Clean.line("a👍b\uFFFE"));
    }

    @Test
    void lines_and_paragraphs_stay_in_a_text_only() {
        assertEquals("एक\nदो\n\nतीन", Clean.text(" एक \r\n दो\u2028\r\n\r\n\tतीन\n\n"));
        assertEquals("एक दो तीन", Clean.line("एक\r\nदो\n\nतीन"));
    }
}
