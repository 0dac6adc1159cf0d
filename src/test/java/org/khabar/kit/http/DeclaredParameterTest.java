package org.khabar.kit.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeclaredParameterTest {

    enum Colour {
        RED,
        BLUE
    }

    enum Size {
        LARGE;

        public static Size fromString(String text) {
            return valueOf(text.toUpperCase(java.util.Locale.ROOT));
        }
    }

    record Taken(
            int number,
            @Nullable Long large,
            boolean flag,
            UUID id,
            Instant at,
            LocalDate on,
            Colour colour,
            Size size,
            String text,
            List<Colour> colours,
            Set<Integer> numbers) {}

    @ParameterizedTest
    @CsvSource({
        "number,5,5a",
        "number,-1,+1",
        "number,0,007",
        "number,1,99999999999",
        "large,99999999999,1e3",
        "flag,true,TRUE",
        "id,018f3a52-7c1e-7b60-9d53-2f0c9f8e1a44,1-1-1-1-1",
        "at,2024-05-02T13:05:00Z,2024-05-02",
        "on,2024-05-02,2024-02-30",
        "colour,RED,red",
        "size,large,small",
        "colours,BLUE,GREEN",
        "numbers,7,seven"
    })
    void a_value_has_to_be_of_the_declared_type(String name, String right, String wrong) {
        assertEquals(Optional.empty(), declared(name).fault(List.of(right)));
        assertTrue(declared(name).fault(List.of(wrong)).orElseThrow().startsWith("must be "));
    }

    @Test
    void a_closed_choice_is_listed() {
        assertEquals(Optional.of("must be one of RED, BLUE"), declared("colour").fault(List.of("x")));
    }

    @Test
    void only_collections_and_arrays_are_repeatable() {
        assertEquals(
                Optional.empty(), DeclaredParameter.of("words", String[].class).fault(List.of("a", "b")));
        assertEquals(Optional.empty(), declared("colours").fault(List.of("RED", "BLUE")));
        assertEquals(
                Optional.of("is given 2 times, but takes one value"),
                declared("text").fault(List.of("a", "b")));
    }

    private static DeclaredParameter declared(String name) {
        try {
            return DeclaredParameter.of(name, Taken.class.getDeclaredField(name).getGenericType());
        } catch (NoSuchFieldException e) {
            throw new AssertionError(e);
        }
    }
}
