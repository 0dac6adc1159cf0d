package org.khabar.intake.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/** Whether what is stored as JSON in one column fits there. */
public final class Columns {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();

    private Columns() {}

    /** Notes a problem when the JSON of the content is longer than the column. */
    public static void requireFit(Value value, Object content, int width) {
        try {
            if (MAPPER.writeValueAsString(content).length() > width) {
                value.wrong("is too much: as JSON it may have " + width + " characters");
            }
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("cannot be stored", e);
        }
    }
}
