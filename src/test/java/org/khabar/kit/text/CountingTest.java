package org.khabar.kit.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountingTest {

    @Test
    void vowel_signs_and_viramas_do_not_end_a_word() {
        assertEquals(List.of("दिल्ली", "में", "संयुक्त", "प्रचार"), Words.split("दिल्ली में, संयुक्त प्रचार।"));
        assertEquals(7, Words.count("को-ऑर्डिनेशन: 2024 में BJP की रैली ❤️ 👩‍👩‍👧 —"));
        assertEquals(0, Words.count(" ।॥ — \u200D ❤️"));
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 1", "180, 1", "181, 2", "412, 3", "1800, 10"})
    void reading_takes_a_minute_for_every_180_words_begun(int words, int minutes) {
        assertEquals(minutes, ReadingTime.minutes(words));
    }

    @ParameterizedTest
    @CsvSource({
        "क्ष्म, 1",
        "लक्ष्मी, 2",
        "दिल्ली, 2",
        "राष्ट्र, 2",
        "हिंदी, 2",
        "ज़मीन, 3",
        "क्\u200Dष, 1",
        "क्\u200Cष, 2",
        "👩‍👩‍👧, 1",
        "🇮🇳🇮🇳, 2",
        "abc, 3",
        "e\u0301x, 2",
        "'क ख', 3"
    })
    void readers_count_conjuncts_and_emoji_as_one(String text, int clusters) {
        assertEquals(clusters, Graphemes.length(text));
    }

    @Test
    void a_cut_keeps_whole_clusters() {
        assertEquals("लक्ष्मी", Graphemes.cut("लक्ष्मीबाई", 2));
        assertEquals("ल", Graphemes.cut("लक्ष्मीबाई", 1));
        assertEquals("", Graphemes.cut("लक्ष्मीबाई", 0));
        assertEquals("लक्ष्मीबाई", Graphemes.cut("लक्ष्मीबाई", 20));
    }
}
