package org.khabar.kit.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldTest {

    @ParameterizedTest
    @CsvSource({
        "ज़मीन, जमीन",
        "\u095Bमीन, जमीन",
        "\u0929\u0931\u0934, नरळ",
        "चाँद, चांद",
        "सम्पन्न, संपन्न",
        "दिसम्बर, दिसंबर",
        "हिन्दी, हिंदी",
        "पञ्च, पंच",
        "अङ्क, अंक",
        "अण्डा, अंडा",
        "इन्टर, इंटर",
        "जन्म, जन्म",
        "उन्हें, उन्हें",
        "कॉलेज, कालेज",
        "ऑफिस, आफिस",
        "डाॅक्टर, डाक्टर",
        "कॅमरा, केमरा",
        "गये, गए",
        "गयी, गई",
        "गयीं, गईं",
        "ये, ये",
        "त्यों, त्यों",
        "संख्ये, संख्ये",
        "भारतीय, भारतिय",
        "दुःख, दुख",
        "दु:ख, दुख",
        "नि:शुल्क, निशुल्क",
        "है.अखिलेश, है अखिलेश",
        "कहा:वह, कहा वह",
        "है।वह, है वह",
        "२०२४, 2024",
        "को-ऑर्डिनेशन, को आर्डिनेशन",
        "क्\u200Dष\u200Cण, क्षण",
        "Café ÉTÉ Straße, cafe ete strasse",
        "e\u0301, e",
        "'  «ए»  (बी)! ', ए बी",
    })
    void spellings_that_readers_take_for_one_word_become_one(String spelt, String folded) {
        assertEquals(folded, Fold.of(spelt));
    }

    @Test
    void every_character_is_folded_once_for_all() {
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            String fold = Fold.of("अ" + Character.toString(c) + "a");
            assertEquals(fold, Fold.of(fold), Integer.toHexString(c));
        }
    }

    @Test
    void the_fold_of_clean_text_is_that_of_the_text() {
        String typed = "अाज खडि़या\u00A0लाेग\u200B एेसा दु:ख";
        assertEquals(Fold.of(typed), Fold.of(Clean.text(typed)));
    }

    @Test
    void a_hit_in_the_fold_is_found_in_the_original() {
        String original = "वे सम्पन्न गये।";
        Fold.Traced traced = Fold.traced(original);
        int start = traced.text().indexOf("संपन्न");
        String word =
                original.substring(traced.originalOffset(start), traced.originalOffset(start + "संपन्न".length()));
        assertEquals("सम्पन्न", word);
        int last = traced.text().indexOf("गए");
        assertEquals("गये।", original.substring(traced.originalOffset(last), traced.originalOffset(last + 2)));
    }
}
