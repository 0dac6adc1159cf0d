package org.khabar.kit.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khabar.kit.problem.ProblemException;
import org.khabar.kit.problem.ProblemType;

class CursorTest {

    private static final String LIST = "sort=-publishedAt&party=inc";
    private static final List<String> POSITION = List.of("2024-05-02T13:05:00Z", "018f3a52-लेख", "");

    @Test
    void a_position_reads_back_as_it_was_written() {
        assertEquals(POSITION, Cursor.decode(Cursor.encode(LIST, POSITION), LIST));
        assertEquals(List.of(), Cursor.decode(Cursor.encode("", List.of()), ""));
    }

    @Test
    void a_cursor_needs_no_encoding_in_an_address() {
        assertTrue(Cursor.encode(LIST, POSITION).matches("[A-Za-z0-9_-]+"));
    }

    @Test
    void a_cursor_of_another_list_is_refused() {
        refused(Cursor.encode("sort=publishedAt&party=inc", POSITION));
    }

    @Test
    void a_cursor_with_any_character_changed_is_refused() {
        String cursor = Cursor.encode(LIST, POSITION);
        for (int i = 0; i < cursor.length(); i++) {
            char other = cursor.charAt(i) == 'A' ? 'B' : 'A';
            refused(cursor.substring(0, i) + other + cursor.substring(i + 1));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "AAAA", "not a cursor", "लेख", "AAAAAAAAAAAA", "%%%"})
    void what_is_no_cursor_is_refused(String text) {
        refused(text);
    }

    @Test
    void a_cursor_cut_or_padded_is_refused() {
        String cursor = Cursor.encode(LIST, POSITION);
        refused(cursor.substring(1));
        refused(cursor.substring(0, cursor.length() - 1));
        refused(cursor + "=");
        refused("A".repeat(5_000));
    }

    private static void refused(String cursor) {
        ProblemException problem = assertThrows(ProblemException.class, () -> Cursor.decode(cursor, LIST), cursor);
        assertEquals(ProblemType.INVALID_CURSOR, problem.type());
    }
}
