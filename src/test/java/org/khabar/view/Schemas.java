package org.khabar.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import java.util.Set;

/** The schemas of others that formats are held to; where they come from stands in {@code schemas/README.md}. */
public final class Schemas {

    private static final String FOLDER = "classpath:schemas/";

    /** JSON Feed 1.1, which leans on that of 1.0. */
    private static final JsonSchema JSON_FEED =
            factory(SpecVersion.VersionFlag.V4).getSchema(SchemaLocation.of("https://json.schemastore.org/feed.json"));

    private static final JsonSchema NINJS = factory(SpecVersion.VersionFlag.V202012)
            .getSchema(SchemaLocation.of("http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json"));

    private Schemas() {}

    /** That the document is an item of ninjs 3.1. */
    public static void assertNinjs(String document) {
        assertValid(NINJS, document);
    }

    /** That the document is a JSON Feed 1.1. */
    public static void assertJsonFeed(String document) {
        assertValid(JSON_FEED, document);
    }

    private static void assertValid(JsonSchema schema, String document) {
        assertEquals(Set.of(), schema.validate(document, InputFormat.JSON), document);
    }

    private static JsonSchemaFactory factory(SpecVersion.VersionFlag version) {
        return JsonSchemaFactory.getInstance(
                version,
                builder -> builder.schemaMappers(mappers -> mappers.mappings(java.util.Map.of(
                        "https://json.schemastore.org/feed.json", FOLDER + "jsonfeed-1.1.schema.json",
                        "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json", FOLDER + "ninjs-schema_3.1.json",
                        "https://json.schemastore.org/feed-1", FOLDER + "jsonfeed-1.0.schema.json"))));
    }
}
