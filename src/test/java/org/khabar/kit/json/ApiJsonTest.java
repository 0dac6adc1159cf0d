package org.khabar.kit.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ApiJsonTest {

    enum Colour {
        RED
    }

    record Thing(
            @Nullable String name,
            int size,
            @Nullable Instant at,
            @Nullable LocalDate on,
            @Nullable Colour colour,
            @Nullable Boolean shiny,
            @Nullable List<String> parts) {}

    private static final ObjectMapper MAPPER = mapper();

    @Test
    void absent_values_are_left_out_and_empty_lists_are_kept() throws JsonProcessingException {
        assertEquals(
                "{\"name\":\"लाल\",\"size\":1,\"on\":\"2024-05-02\",\"parts\":[]}",
                MAPPER.writeValueAsString(new Thing("लाल", 1, null, LocalDate.of(2024, 5, 2), null, null, List.of())));
    }

    @Test
    void instants_always_have_seconds_and_never_more_than_milliseconds() throws JsonProcessingException {
        assertEquals("\"2024-05-02T13:05:00Z\"", written("2024-05-02T13:05:00Z"));
        assertEquals("\"2024-05-02T13:05:00.120Z\"", written("2024-05-02T13:05:00.120999Z"));
        assertEquals("\"2024-05-02T13:05:00Z\"", written("2024-05-02T13:05:00.000999Z"));
    }

    @Test
    void an_instant_is_read_with_any_offset() throws JsonProcessingException {
        Thing thing = MAPPER.readValue("{\"size\":1,\"at\":\"2024-05-02T18:35:00+05:30\"}", Thing.class);
        assertEquals(Instant.parse("2024-05-02T13:05:00Z"), thing.at());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"size\":1,\"at\":1714655100}",
                "{\"size\":1,\"at\":\"2024-05-02\"}",
                "{\"size\":1,\"at\":\"2024-05-02T13:05:00\"}",
                "{\"size\":1,\"at\":\"\"}",
                "{\"size\":null}",
                "{\"size\":\"1\"}",
                "{\"size\":\"\"}",
                "{\"size\":1.0}",
                "{\"size\":true}",
                "{\"size\":1,\"name\":1}",
                "{\"size\":1,\"name\":true}",
                "{\"size\":1,\"colour\":0}",
                "{\"size\":1,\"colour\":\"GREEN\"}",
                "{\"size\":1,\"shiny\":\"true\"}",
                "{\"size\":1,\"shiny\":1}",
                "{\"size\":1,\"unknown\":1}",
                "{\"size\":1,\"size\":2}",
                "{\"size\":1} true",
                "{\"size\":1,\"parts\":\"a\"}"
            })
    void what_is_not_of_the_declared_shape_is_refused(String json) {
        assertThrows(JsonProcessingException.class, () -> MAPPER.readValue(json, Thing.class));
    }

    @Test
    void depth_and_length_are_bounded() {
        assertThrows(JsonProcessingException.class, () -> MAPPER.readTree("[".repeat(65) + "]".repeat(65)));
        String text = "{\"size\":1,\"name\":\"" + "a".repeat(1_000_001) + "\"}";
        assertThrows(JsonProcessingException.class, () -> MAPPER.readValue(text, Thing.class));
    }

    private static String written(String instant) throws JsonProcessingException {
        return MAPPER.writeValueAsString(Instant.parse(instant));
    }

    private static ObjectMapper mapper() {
        ObjectMapper mapper = new ObjectMapper().registerModule(new JavaTimeModule());
        new ApiJson().customize(mapper);
        return mapper;
    }
}
