package org.khabar.operations.openapi;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.khabar.kit.problem.ProblemType;

/** The problems that operations can answer, each a response of its own with an example. */
final class ProblemResponses {

    private static final String JSON = "application/problem+json";

    /** What every operation can answer. */
    private static final List<ProblemType> EVERYWHERE = List.of(
            ProblemType.INVALID_PARAMETER,
            ProblemType.NOT_ACCEPTABLE,
            ProblemType.URI_TOO_LONG,
            ProblemType.TOO_MANY_REQUESTS,
            ProblemType.INTERNAL,
            ProblemType.UNAVAILABLE);

    /** What every operation that needs credentials can answer besides. */
    private static final List<ProblemType> GUARDED = List.of(ProblemType.UNAUTHENTICATED, ProblemType.FORBIDDEN);

    /** What every operation that takes a body can answer besides. */
    private static final List<ProblemType> BODY = List.of(
            ProblemType.INVALID_BODY,
            ProblemType.PAYLOAD_TOO_LARGE,
            ProblemType.UNSUPPORTED_MEDIA_TYPE,
            ProblemType.UNPROCESSABLE_CONTENT);

    /** What every operation that changes a known version can answer besides. */
    private static final List<ProblemType> CONDITIONS =
            List.of(ProblemType.PRECONDITION_FAILED, ProblemType.PRECONDITION_REQUIRED);

    /** The header fields that come with a problem, and what they tell. */
    private static final Map<ProblemType, Map<String, String>> HEADERS = Map.of(
            ProblemType.UNAUTHENTICATED, Map.of("WWW-Authenticate", "How to authenticate (RFC 6750)"),
            ProblemType.UNAVAILABLE, Map.of("Retry-After", "Seconds to wait"),
            ProblemType.TOO_MANY_REQUESTS,
                    new TreeMap<>(Map.of(
                            "Retry-After", "Seconds to wait",
                            "RateLimit-Policy", "The limit: how many (q) in how many seconds (w)",
                            "RateLimit", "What is left (r), and in how many seconds all is back (t)")));

    private final Components components;

    ProblemResponses(OpenAPI document) {
        this.components = document.getComponents();
        document.getComponents()
                .addResponse(
                        "not-modified",
                        OASFactory.createAPIResponse()
                                .description(
                                        "The client's copy is still good: `If-None-Match` or `If-Modified-Since` matched."));
        document.getComponents()
                .addResponse(
                        "moved",
                        OASFactory.createAPIResponse()
                                .description("It has another address now.")
                                .addHeader("Location", location()));
    }

    void addTo(Operation operation) {
        EVERYWHERE.forEach(type -> add(operation, type));
        if (!ReadHeaders.UNSTORED.contains(String.valueOf(operation.getOperationId()))) {
            operation.getResponses().addAPIResponse("304", reference("not-modified"));
        }
        operation.getResponses().setDefaultValue(reference(name(ProblemType.INTERNAL)));
        if (takes(operation, "path")) {
            add(operation, ProblemType.NOT_FOUND);
            operation.getResponses().addAPIResponse("301", reference("moved"));
        }
        if (String.valueOf(operation.getOperationId()).matches("getArticle|listRelatedArticles|resolveAddress")) {
            add(operation, ProblemType.NOT_FOUND);
            add(operation, ProblemType.GONE);
        }
        if (String.valueOf(operation.getOperationId()).matches("listLatest|syncContent")) {
            add(operation, ProblemType.START_OVER);
        }
        if ("getMediaFile".equals(operation.getOperationId())) {
            add(operation, ProblemType.PRECONDITION_FAILED);
            add(operation, ProblemType.RANGE_NOT_SATISFIABLE);
        }
    }

    /** What operations that need credentials can answer, by what they take; conflicts they declare themselves. */
    void addToGuarded(Operation operation) {
        EVERYWHERE.forEach(type -> add(operation, type));
        GUARDED.forEach(type -> add(operation, type));
        operation.getResponses().setDefaultValue(reference(name(ProblemType.INTERNAL)));
        if (takes(operation, "path")) {
            add(operation, ProblemType.NOT_FOUND);
        }
    }

    /** What operations that change something can answer besides. */
    void addToWrite(Operation operation) {
        add(operation, ProblemType.CONFLICT);
        if (operation.getRequestBody() != null) {
            BODY.forEach(type -> add(operation, type));
        }
        if (takes(operation, "header:If-Match")) {
            CONDITIONS.forEach(type -> add(operation, type));
        }
        if ("createMedia".equals(operation.getOperationId())) {
            add(operation, ProblemType.INSUFFICIENT_STORAGE);
        }
    }

    /** Each problem becomes a component when the first operation needs it: one that nobody answers would be clutter. */
    private void add(Operation operation, ProblemType type) {
        components.addResponse(name(type), response(type));
        operation.getResponses().addAPIResponse(String.valueOf(type.status()), reference(name(type)));
    }

    /** Whether the operation takes a parameter in that place, of that name if one is told behind a colon. */
    private static boolean takes(Operation operation, String place) {
        return operation.getParameters() != null
                && operation.getParameters().stream()
                        .map(parameter -> parameter.getIn() + ":" + parameter.getName())
                        .anyMatch(taken -> taken.startsWith(place));
    }

    private static APIResponse reference(String name) {
        return OASFactory.createAPIResponse().ref("#/components/responses/" + name);
    }

    private static String name(ProblemType type) {
        return type.type().substring(type.type().lastIndexOf('/') + 1);
    }

    private static APIResponse response(ProblemType type) {
        APIResponse response = OASFactory.createAPIResponse().description(type.title());
        HEADERS.getOrDefault(type, Map.of()).forEach((name, about) -> response.addHeader(name, header(about)));
        return response.content(OASFactory.createContent()
                .addMediaType(
                        JSON,
                        OASFactory.createMediaType()
                                .schema(OASFactory.createSchema().ref("#/components/schemas/Problem"))
                                .example(example(type))));
    }

    private static Object example(ProblemType type) {
        Map<String, Object> example = new LinkedHashMap<>();
        example.put("type", type.type());
        example.put("title", type.title());
        example.put("status", type.status());
        example.put("detail", type.title());
        example.put("instance", "/v1/articles");
        if (type == ProblemType.INVALID_PARAMETER) {
            example.put("detail", "limit: must be 1 to 100");
            example.put(
                    "violations",
                    List.of(new TreeMap<>(Map.of("in", "query", "name", "limit", "message", "must be 1 to 100"))));
        }
        return example;
    }

    private static Header header(String description) {
        return OASFactory.createHeader()
                .description(description)
                .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING));
    }

    private static Header location() {
        return OASFactory.createHeader()
                .description("The address it has now")
                .schema(OASFactory.createSchema()
                        .addType(Schema.SchemaType.STRING)
                        .format("uri"));
    }
}
