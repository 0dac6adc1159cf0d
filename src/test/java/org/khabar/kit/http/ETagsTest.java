package org.khabar.kit.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ETagsTest {

    private static final String TAG = "\"abc\"";

    @Test
    void a_tag_is_made_of_the_bytes_alone() {
        assertEquals("\"ungWv48Bz-pBQUDeXa4iIw\"", ETags.strong("abc".getBytes(UTF_8)));
        assertNotEquals(ETags.strong("a".getBytes(UTF_8)), ETags.strong("b".getBytes(UTF_8)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"abc\"",
                "W/\"abc\"",
                "*",
                " * ",
                "\"x\", \"abc\"",
                "\"x\",W/\"abc\",\"y\"",
                "\"a,b\" , \"abc\"",
                ",,\"abc\""
            })
    void if_none_match_compares_weakly(String field) {
        assertTrue(ETags.noneMatchNames(List.of(field), TAG));
        assertTrue(ETags.noneMatchNames(List.of("\"other\"", field), TAG));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "\"abcd\"", "\"a\", \"b\"", "\"x,\\\"abc\\\"\"", "'abc'", "w/\"abc\"", "\"**\""})
    void another_tag_is_not_named(String field) {
        assertFalse(ETags.noneMatchNames(List.of(field), TAG));
        assertFalse(ETags.matchNames(List.of(field), TAG));
    }

    @Test
    void if_match_compares_strongly() {
        assertTrue(ETags.matchNames(List.of("\"x\", \"abc\""), TAG));
        assertTrue(ETags.matchNames(List.of("*"), TAG));
        assertFalse(ETags.matchNames(List.of("W/\"abc\""), TAG));
        assertFalse(ETags.matchNames(List.of("\"abc\""), "W/\"abc\""));
    }
}
