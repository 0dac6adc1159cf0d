package org.khabar.view.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ExchangeJsonTest {

    private static final String HOSTILE = "</script><!-- <script>alert('&')</script> --> 🗳️ \u2028 \u0000 \"";

    @Test
    void nothing_in_it_ends_a_script_or_begins_a_comment() throws IOException {
        Map<String, Object> document = new Members()
                .with("headline", HOSTILE)
                .with("inner", Map.of(HOSTILE, HOSTILE))
                .all();
        String json = new String(ExchangeJson.write(document), StandardCharsets.UTF_8);
        assertFalse(json.matches("(?s).*[<>&].*"), json);
        assertEquals(HOSTILE, new ObjectMapper().readTree(json).get("headline").asText());
    }

    @Test
    void what_is_empty_is_left_out() {
        Members members = new Members()
                .with("a", null)
                .with("b", " ")
                .with("c", List.of())
                .with("d", 0);
        assertEquals(Map.of("d", 0), members.all());
    }
}
