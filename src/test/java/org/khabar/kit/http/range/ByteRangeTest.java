package org.khabar.kit.http.range;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.khabar.kit.problem.ProblemException;
import org.khabar.kit.problem.ProblemType;

class ByteRangeTest {

    private static final long LENGTH = 1000;

    @ParameterizedTest
    @CsvSource({
        "bytes=0-0, bytes 0-0/1000, 1",
        "bytes=0-499, bytes 0-499/1000, 500",
        "bytes=500-, bytes 500-999/1000, 500",
        "bytes=-1, bytes 999-999/1000, 1",
        "bytes=-5000, bytes 0-999/1000, 1000",
        "bytes=999-99999, bytes 999-999/1000, 1",
        "BYTES= 10-19 , bytes 10-19/1000, 10",
        "bytes=0-999999999999999999, bytes 0-999/1000, 1000"
    })
    void a_single_range_is_cut_to_what_is_there(String field, String contentRange, long length) {
        ByteRange range = ByteRange.of(field, LENGTH).orElseThrow();
        assertEquals(contentRange, range.contentRange(LENGTH));
        assertEquals(length, range.length());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "bytes",
                "bytes=",
                "bytes=-",
                "bytes=5-2",
                "bytes=a-b",
                "bytes=0x1-2",
                "bytes=1-2-3",
                "bytes=+1-2",
                "bytes=--5",
                "items=0-1",
                "bytes 0-1",
                "bytes=0-1,5-6",
                "bytes=0-,0-,0-,0-,0-",
                "bytes=5000-,6000-",
                "bytes=99999999999999999999999-"
            })
    void what_is_malformed_or_several_is_ignored(String field) {
        assertEquals(true, ByteRange.of(field, LENGTH).isEmpty());
    }

    @Test
    void no_range_is_the_whole() {
        assertEquals(true, ByteRange.of(null, LENGTH).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=1000-", "bytes=1000-1001", "bytes=-0", "bytes=999999999999999999-"})
    void what_lies_behind_the_end_cannot_be_satisfied(String field) {
        ProblemException refused = assertThrows(ProblemException.class, () -> ByteRange.of(field, LENGTH));
        assertEquals(ProblemType.RANGE_NOT_SATISFIABLE, refused.type());
        assertEquals(Map.of("Content-Range", "bytes */1000"), refused.headers());
    }
}
