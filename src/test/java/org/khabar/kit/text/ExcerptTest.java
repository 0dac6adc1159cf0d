package org.khabar.kit.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ExcerptTest {

    private static final String TEXT = "दिल्ली में आज सभा हुई। नेताओं ने क्या कहा? वे चुप रहे! फिर सब चले गए।";

    @Test
    void a_text_that_fits_is_whole() {
        assertEquals(TEXT, Excerpt.of(TEXT, 200));
        assertEquals("", Excerpt.of("", 10));
    }

    @Test
    void whole_sentences_where_they_fit() {
        assertEquals("दिल्ली में आज सभा हुई।", Excerpt.of(TEXT, 20));
        assertEquals("दिल्ली में आज सभा हुई। नेताओं ने क्या कहा?", Excerpt.of(TEXT, 31));
    }

    @Test
    void else_whole_words_and_an_ellipsis() {
        assertEquals("दिल्ली में आज…", Excerpt.of(TEXT, 10));
        assertEquals("एक, दो…", Excerpt.of("एक, दो, तीन चार", 8));
        assertEquals("अअअ…", Excerpt.of("अअअअअअअअ", 4));
        assertEquals("", Excerpt.of(TEXT, 0));
    }

    @Test
    void a_dot_in_a_title_an_initial_or_a_number_ends_no_sentence() {
        assertEquals("डॉ. मनमोहन…", Excerpt.of("डॉ. मनमोहन सिंह आए। वे बोले।", 11));
        assertEquals("एम. के. स्टालिन…", Excerpt.of("एम. के. स्टालिन आए। वे बोले।", 13));
        assertEquals("दाम 2.5 रुपये बढ़ा…", Excerpt.of("दाम 2.5 रुपये बढ़ा है। अब देखें", 14));
        assertEquals("दाम बढ़ा.", Excerpt.of("दाम बढ़ा. अब देखेंगे", 11));
    }

    @Test
    void quotes_close_with_their_sentence_and_lines_become_one() {
        assertEquals("उसने कहा, “चलो।”", Excerpt.of("उसने कहा, “चलो।” फिर वह चला गया।", 18));
        assertEquals("एक दो", Excerpt.of("एक\n\nदो", 10));
    }
}
