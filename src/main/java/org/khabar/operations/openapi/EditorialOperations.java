package org.khabar.operations.openapi;

import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.jspecify.annotations.Nullable;

/** What all operations of the editorial API have in common: versions, keys of requests, where new things are. */
final class EditorialOperations {

    private static final String REFERENCE = "#/components/schemas/";
    private static final int LONGEST_TAG = 100;
    private static final int LONGEST_KEY = 200;

    private final OpenAPI document;

    EditorialOperations(OpenAPI document) {
        this.document = document;
    }

    void describe(String address, Operation operation) {
        if (operation.getParameters() != null) {
            operation.getParameters().forEach(EditorialOperations::describe);
        }
        APIResponses answers = operation.getResponses();
        if (operation.getOperationId().startsWith("create")) {
            APIResponse made = answers.getAPIResponse("200");
            if (made != null) {
                answers.removeAPIResponse("200");
                answers.addAPIResponse("201", made.description("It was made"));
            }
            locate(address, operation, answers.getAPIResponse("201"));
        }
        answers.getAPIResponses().forEach((status, answer) -> {
            if (status.startsWith("20") && hasVersion(answer.getContent())) {
                answer.addHeader(
                        "ETag", header("Names the version: what `If-Match` of the next change has to say", "\"3\""));
            }
        });
    }

    private static void describe(Parameter parameter) {
        switch (parameter.getName()) {
            case "If-Match" ->
                parameter
                        .description("The `ETag` of the version that was read. Without it 428; 412 when somebody has"
                                + " changed the thing since, with the present `ETag`.")
                        .required(true)
                        .example("\"3\"")
                        .getSchema()
                        .maxLength(LONGEST_TAG);
            case "Idempotency-Key" ->
                parameter
                        .description(
                                "Chosen by the client. The same request that comes again with it within 24 hours is"
                                        + " not carried out again: it is answered as before, with `Idempotency-Replayed`.")
                        .example("0f8c2a54-6f0e-4f5b-9f0e-7d1a3c5b9e21")
                        .getSchema()
                        .minLength(1)
                        .maxLength(LONGEST_KEY);
            default -> {}
        }
    }

    private void locate(String address, Operation operation, APIResponse made) {
        made.addHeader("Location", header("Where it is", address + "/018f3a52-7c1e-7b60-9d53-2f0c9f8e1a46"));
        boolean repeatable = operation.getParameters() != null
                && operation.getParameters().stream()
                        .anyMatch(parameter -> parameter.getName().equals("Idempotency-Key"));
        if (repeatable) {
            made.addHeader("Idempotency-Replayed", header("That the request had been carried out before", "true"));
        }
        PathItem one = document.getPaths().getPathItem(address + "/{id}");
        if (one != null && one.getGET() != null) {
            made.addLink(
                    "read",
                    OASFactory.createLink()
                            .operationId(one.getGET().getOperationId())
                            .description("Reads what was made")
                            .parameters(Map.of("id", "$response.body#" + pointer(made))));
        }
    }

    /** Where the identifier stands: what is answered with a secret stands beside it. */
    private String pointer(APIResponse made) {
        Schema answered = resolved(made.getContent());
        if (answered == null
                || answered.getProperties() == null
                || answered.getProperties().containsKey("id")) {
            return "/id";
        }
        return answered.getProperties().entrySet().stream()
                .filter(member -> member.getValue().getRef() != null)
                .map(member -> "/" + member.getKey() + "/id")
                .findFirst()
                .orElse("/id");
    }

    private boolean hasVersion(@Nullable Content content) {
        Schema schema = resolved(content);
        return schema != null
                && schema.getProperties() != null
                && schema.getProperties().containsKey("version");
    }

    private @Nullable Schema resolved(@Nullable Content content) {
        if (content == null || content.getMediaType("application/json") == null) {
            return null;
        }
        Schema answered = content.getMediaType("application/json").getSchema();
        return answered == null || answered.getRef() == null
                ? answered
                : document.getComponents().getSchemas().get(answered.getRef().replace(REFERENCE, ""));
    }

    private static Header header(String description, String example) {
        return OASFactory.createHeader()
                .description(description)
                .schema(OASFactory.createSchema()
                        .addType(Schema.SchemaType.STRING)
                        .addExample(example));
    }
}
