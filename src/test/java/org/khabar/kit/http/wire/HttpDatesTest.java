package org.khabar.kit.http.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HttpDatesTest {

    @Test
    void a_date_has_two_digits_and_no_fraction() {
        assertEquals("Thu, 02 May 2024 13:05:00 GMT", HttpDates.format(Instant.parse("2024-05-02T13:05:00.999Z")));
    }

    @Test
    void a_date_reads_back() {
        assertEquals(
                Optional.of(Instant.parse("2024-05-02T13:05:00Z")), HttpDates.parse("Thu, 02 May 2024 13:05:00 GMT"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "yesterday", "2024-05-02", "Fri, 02 May 2024 13:05:00 GMT", "Thu, 2 May 2024 13:05:00 GMT"})
    void what_is_no_date_is_ignored(String field) {
        assertEquals(Optional.empty(), HttpDates.parse(field));
    }
}
