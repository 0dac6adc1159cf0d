package org.khabar.intake.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;

/** The parser: as strict as RFC 8259 allows, and no member twice. */
public final class Json {

    /** How deep objects and arrays may lie in each other: thrice what any record needs. */
    static final int MAX_DEPTH = 30;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_DEPTH)
                    .maxNumberLength(40)
                    .build())
            .build();
    private static final ObjectMapper MAPPER = JsonMapper.builder(FACTORY).build();
    private static final ObjectReader TREES = MAPPER.reader()
            .with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS, DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private Json() {}

    /** The tree of a JSON text. */
    public static JsonNode tree(String text) throws NotJsonException {
        try {
            return TREES.readTree(text);
        } catch (JsonProcessingException e) {
            throw NotJsonException.of(e);
        }
    }

    /** A parser for looking through a text without building its tree. */
    public static JsonParser parser(String text) throws IOException {
        return FACTORY.createParser(text);
    }
}
