package org.khabar.kit.http.wire;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.vertx.core.http.HttpServerRequest;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khabar.kit.problem.ProblemException;
import org.khabar.kit.problem.ProblemType;

/** Refuses requests that are too large, before anything is done with them. */
public final class Limits {

    private static final int SEPARATORS = 4;
    private static final String FORM = "multipart/form-data";
    private static final long BESIDE_FILE = 256 * 1024;

    private final HttpConfig config;

    Limits(HttpConfig config) {
        this.config = config;
    }

    /**
     * Refuses a body beyond the limit. The rest of it is not read, so that the connection ends with the answer.
     *
     * @param limit in bytes
     */
    public static ProblemException bodyTooLarge(HttpServerRequest request, long limit) {
        request.response().endHandler(sent -> request.connection().close());
        return new ProblemException(ProblemType.PAYLOAD_TOO_LARGE, "A body may have at most " + limit + " bytes.");
    }

    void check(HttpServerRequest request) {
        if (request.uri().length() > config.maxUriLength()) {
            String detail = "An address may have at most " + config.maxUriLength() + " bytes.";
            throw new ProblemException(ProblemType.URI_TOO_LONG, detail);
        }
        if (headerBytes(request) > config.maxHeaderSize()) {
            String detail = "Header fields may have at most " + config.maxHeaderSize() + " bytes together.";
            throw new ProblemException(ProblemType.HEADERS_TOO_LARGE, detail);
        }
        long limit = bodyLimit(request, config);
        declaredLength(request.getHeader(HttpHeaderNames.CONTENT_LENGTH))
                .filter(length -> length > limit)
                .ifPresent(length -> {
                    throw bodyTooLarge(request, limit);
                });
    }

    /** The most bytes that the body of a request may have: forms carry files, which may be larger than what is read. */
    static long bodyLimit(HttpServerRequest request, HttpConfig config) {
        String type = request.getHeader(HttpHeaderNames.CONTENT_TYPE);
        return type != null && type.toLowerCase(Locale.ROOT).startsWith(FORM)
                ? config.maxUploadSize().asLongValue() + BESIDE_FILE
                : config.maxBodySize();
    }

    private static long headerBytes(HttpServerRequest request) {
        long bytes = 0;
        for (Map.Entry<String, String> field : request.headers()) {
            bytes += field.getKey().length() + field.getValue().length() + SEPARATORS;
        }
        return bytes;
    }

    private static Optional<Long> declaredLength(@Nullable String field) {
        try {
            return Optional.ofNullable(field).map(Long::parseLong);
        } catch (NumberFormatException e) {
            throw new ProblemException(ProblemType.MALFORMED_REQUEST, "Content-Length is not a number.");
        }
    }
}
