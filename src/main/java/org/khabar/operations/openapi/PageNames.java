package org.khabar.operations.openapi;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Gives the schemas of pages names that read well in generated clients: ArticlePage, not PageArticleView. */
final class PageNames {

    private static final String REFERENCE = "#/components/schemas/";
    private static final Pattern GENERATED = Pattern.compile("Page([A-Z]\\w+?)(?:View)?");

    private PageNames() {}

    static void rename(OpenAPI document) {
        Map<String, Schema> renamed = new LinkedHashMap<>();
        document.getComponents().getSchemas().forEach((name, schema) -> renamed.put(name(name, schema), schema));
        document.getComponents().setSchemas(renamed);
        document.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream())
                .forEach(operation -> refer(operation, renamed));
    }

    private static String name(String name, Schema schema) {
        Matcher generated = GENERATED.matcher(name);
        Map<String, Schema> members = schema.getProperties();
        boolean isPage = members != null && members.containsKey("items") && members.containsKey("page");
        return isPage && generated.matches() ? generated.group(1) + "Page" : name;
    }

    private static void refer(Operation operation, Map<String, Schema> schemas) {
        for (APIResponse answer : operation.getResponses().getAPIResponses().values()) {
            if (answer.getContent() != null) {
                answer.getContent().getMediaTypes().values().forEach(type -> refer(type, schemas));
            }
        }
    }

    private static void refer(MediaType type, Map<String, Schema> schemas) {
        Schema schema = type.getSchema();
        if (schema != null && schema.getRef() != null) {
            Matcher generated = GENERATED.matcher(schema.getRef().replace(REFERENCE, ""));
            if (generated.matches() && schemas.containsKey(generated.group(1) + "Page")) {
                schema.setRef(REFERENCE + generated.group(1) + "Page");
            }
        }
    }
}
