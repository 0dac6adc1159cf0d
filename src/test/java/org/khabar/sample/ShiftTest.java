package org.khabar.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ShiftTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Test
    void at_the_anchor_and_for_a_day_nothing_moves() throws JsonProcessingException {
        String line = "{\"at\":\"2024-06-04T01:30:00Z\",\"postedOn\":\"2024-05-02\"}";
        assertEquals(line, moved(Shift.ANCHOR, line));
        assertEquals(line, moved(Instant.parse("2024-06-06T06:29:59Z"), line));
    }

    @Test
    void instants_and_dates_move_by_whole_days_and_never_past_now() throws JsonProcessingException {
        Instant aDayLater = Instant.parse("2024-06-06T06:30:00Z");
        assertEquals(
                "{\"a\":[{\"at\":\"2024-06-05T01:30:00Z\"}],\"postedOn\":\"2024-05-03\"}",
                moved(aDayLater, "{\"a\":[{\"at\":\"2024-06-04T01:30:00Z\"}],\"postedOn\":\"2024-05-02\"}"));
    }

    @Test
    void numbers_and_prose_stay_as_they_are() throws JsonProcessingException {
        String line = "{\"n\":20240604,\"text\":\"2024-06-04 को मतगणना\",\"t\":true}";
        assertEquals(line, moved(Instant.parse("2030-01-01T00:00:00Z"), line));
    }

    private static String moved(Instant now, String line) throws JsonProcessingException {
        return Shift.to(now).apply(MAPPER.readTree(line)).toString();
    }
}
