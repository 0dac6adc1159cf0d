package org.khabar.kit.problem;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A problem made ready to be sent, for Quarkus REST and for the layer below it alike.
 *
 * @param document the body
 * @param headers the header fields, media type included
 */
public record ProblemAnswer(Problem document, Map<String, String> headers) {

    private static final String RETRY_AFTER = "5";

    public ProblemAnswer {
        headers = Map.copyOf(headers);
    }

    /**
     * Answers that exception.
     *
     * @param path the path of the request as it was sent, without its query; absent when the request had none
     */
    public static ProblemAnswer of(ProblemException exception, @Nullable String path) {
        ProblemType type = exception.type();
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put(HttpHeaders.CACHE_CONTROL, type.cacheControl());
        if (type == ProblemType.UNAVAILABLE) {
            headers.put(HttpHeaders.RETRY_AFTER, RETRY_AFTER);
        }
        headers.putAll(exception.headers());
        headers.put(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE);
        String instance = path == null ? "/" : path;
        return new ProblemAnswer(Problem.of(type, exception.detail(), instance, exception.violations()), headers);
    }

    /** As Quarkus REST sends it. */
    Response response() {
        Response.ResponseBuilder response = Response.status(document.status()).entity(document);
        headers.forEach(response::header);
        return response.build();
    }
}
