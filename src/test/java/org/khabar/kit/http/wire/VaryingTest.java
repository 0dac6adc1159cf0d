package org.khabar.kit.http.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import org.junit.jupiter.api.Test;

class VaryingTest {

    @Test
    void the_preferred_language_divides_caches_unless_the_address_names_one() {
        assertEquals("Accept-Encoding, Accept-Language", Varying.of(1, true, query()));
        assertEquals("Accept-Encoding", Varying.of(1, true, query("language", "en")));
        assertEquals("Accept-Encoding", Varying.of(1, false, query()));
    }

    @Test
    void a_list_of_several_languages_does_not_say_in_which_things_are_named() {
        assertEquals("Accept-Encoding, Accept-Language", Varying.of(1, true, query("language", "hi,en")));
        assertEquals("Accept-Encoding, Accept-Language", Varying.of(1, true, query("language", "!en")));
        assertEquals(
                "Accept-Encoding, Accept-Language", Varying.of(1, true, query("language", "hi", "language", "en")));
    }

    @Test
    void the_media_type_counts_only_where_there_is_a_choice() {
        assertEquals("Accept, Accept-Encoding", Varying.of(3, false, query()));
        assertEquals("Accept-Encoding", Varying.of(3, false, query("format", "ninjs")));
    }

    private static MultivaluedMap<String, String> query(String... pairs) {
        MultivaluedMap<String, String> query = new MultivaluedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            query.add(pairs[i], pairs[i + 1]);
        }
        return query;
    }
}
