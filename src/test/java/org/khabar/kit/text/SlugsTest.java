package org.khabar.kit.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SlugsTest {

    private static final Map<String, String> NAMES = Map.of(
            "कांग्रेस",
            "Congress",
            "तृणमूल कांग्रेस",
            "trinamool congress",
            "दिल्ली",
            "delhi",
            "उत्तर पूर्वी दिल्ली",
            "north east delhi");

    @Test
    void a_headline_becomes_roman_words_and_hyphens() {
        assertEquals(
                "uttar-purvi-dilli-men-sanyukt-prachar-ki-taiyari",
                Slugs.slug("उत्तर पूर्वी दिल्ली में संयुक्त प्रचार की तैयारी"));
        assertEquals("bjp-ki-2024-rally-cafe-dont", Slugs.slug("  BJP की २०२४ रैली — Café, don’t! "));
    }

    @Test
    void known_names_keep_their_spelling_the_longest_first() {
        assertEquals(
                "north-east-delhi-men-sanyukt-prachar", Slugs.slug("उत्तर-पूर्वी दिल्ली में संयुक्त प्रचार", NAMES));
        assertEquals(
                "trinamool-congress-aur-congress-nai-delhi",
                Slugs.slug("तृणमूल काँग्रेस और कांग्रेस: नई दिल्ली", NAMES));
    }

    @Test
    void a_long_slug_is_cut_at_a_hyphen() {
        String slug = Slugs.slug("उत्तर पूर्वी दिल्ली में संयुक्त प्रचार की तैयारी ".repeat(4));
        assertTrue(slug.length() <= 80 && slug.startsWith("uttar-purvi") && !slug.endsWith("-"), slug);
        assertTrue("uttar-purvi-dilli-men-sanyukt-prachar-ki-taiyari-".repeat(4).startsWith(slug + "-"), slug);
        assertEquals(80, Slugs.slug("क".repeat(200)).length());
    }

    @Test
    void nothing_to_keep_gives_an_empty_slug() {
        assertEquals("", Slugs.slug(" — !"));
        assertEquals("", Slugs.nativeSlug(" — !"));
    }

    @Test
    void a_native_slug_keeps_the_spelling() {
        assertEquals(
                "उत्तर-पूर्वी-दिल्ली-में-bjp-की-2-5-तैयारी",
                Slugs.nativeSlug("उत्तर पूर्वी\u00A0दिल्ली में “BJP” की 2.5 तैयारी!"));
        String cut = Slugs.nativeSlug("लक्ष्मी ".repeat(60));
        assertEquals("लक्ष्मी" + "-लक्ष्मी".repeat(26), cut);
        assertEquals("क्ष्मी".repeat(80), Slugs.nativeSlug("क्ष्मी".repeat(100)));
    }
}
