package org.khabar.operations.openapi;

import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Answers in vocabularies of others: what they look like is said by those, and no schema of this document. */
final class ForeignSchemas {

    private static final Map<String, String> DESCRIPTIONS = Map.of(
            "application/ld+json", "schema.org as JSON-LD 1.1",
            "application/vnd.iptc.ninjs+json",
                    "IPTC ninjs 3.1 (https://www.iptc.org/std/ninjs/ninjs-schema_3.1.json); of a list, a page of such items");

    private ForeignSchemas() {}

    static void describe(Operation operation) {
        APIResponse ok = operation.getResponses().getAPIResponse("200");
        if (ok != null && ok.getContent() != null) {
            ok.getContent().getMediaTypes().forEach((name, type) -> {
                String description = DESCRIPTIONS.get(name);
                if (description != null) {
                    type.setSchema(OASFactory.createSchema()
                            .addType(Schema.SchemaType.OBJECT)
                            .description(description));
                }
            });
        }
    }
}
