package org.khabar.kit.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeysTest {

    @Test
    void names_sort_as_readers_expect() {
        List<String> expected = List.of(
                "अंबेडकर नगर",
                "आगरा",
                "कन्हैया",
                "कमल",
                "काशी",
                "जमीन",
                "ज़मीन",
                "जम्मू",
                "राम लाल",
                "रामपुर",
                "हिंदी",
                "हिन्दी",
                "2024",
                "Delhi",
                "delhi",
                "Évian",
                "Rampur");
        List<String> shuffled = new ArrayList<>(expected);
        Collections.reverse(shuffled);
        shuffled.sort(Comparator.comparing(SortKey::of));
        assertEquals(expected, shuffled);
    }

    @Test
    void names_alike_in_the_fold_still_have_keys_of_their_own() {
        assertNotEquals(SortKey.of("जमीन"), SortKey.of("ज़मीन"));
        assertEquals(SortKey.of("जमीन"), SortKey.of(" जमीन\u200B"));
        assertEquals(400, SortKey.of("क".repeat(500)).length());
    }

    @Test
    void the_key_of_a_beginning_is_the_beginning_of_the_key() {
        assertTrue(SearchKey.of("नरेन्द्र मोदी").startsWith(SearchKey.of("नरें")));
        assertTrue(SearchKey.of("Narendra Modi").startsWith(SearchKey.of("NAREN")));
        assertEquals("006d006f", SearchKey.of("Mo"));
        assertEquals("", SearchKey.of("—"));
    }

    @Test
    void every_word_of_a_name_begins_a_key() {
        assertEquals(
                List.of(SearchKey.of("Narendra Modi"), SearchKey.of("modi")), SearchKey.suffixes("Narendra  Modi!"));
        assertTrue(SearchKey.suffixes("क ".repeat(200)).stream().allMatch(key -> key.length() <= 200));
        assertEquals(List.of(), SearchKey.suffixes(" "));
    }
}
