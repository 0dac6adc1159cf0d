package org.khabar.kit.http.wire;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.vertx.core.http.HttpServerRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khabar.kit.problem.ProblemException;
import org.khabar.kit.problem.ProblemType;

/** Refuses requests that are too large, before anything is done with them. */
public final class Limits {

    private static final int SEPARATORS = 4;

    private final HttpConfig config;

    Limits(HttpConfig config) {
        this.config = config;
    }

    /** A body beyond the limit; the connection is closed, because the rest of the body is not read. */
    public static ProblemException bodyTooLarge(long limit) {
        return tooLarge(ProblemType.PAYLOAD_TOO_LARGE, "A body may have at most " + limit + " bytes.");
    }

    void check(HttpServerRequest request) {
        if (request.uri().length() > config.maxUriLength()) {
            String detail = "An address may have at most " + config.maxUriLength() + " bytes.";
            throw tooLarge(ProblemType.URI_TOO_LONG, detail);
        }
        if (headerBytes(request) > config.maxHeaderSize()) {
            String detail = "Header fields may have at most " + config.maxHeaderSize() + " bytes together.";
            throw tooLarge(ProblemType.HEADERS_TOO_LARGE, detail);
        }
        declaredLength(request.getHeader(HttpHeaderNames.CONTENT_LENGTH))
                .filter(length -> length > config.maxBodySize())
                .ifPresent(length -> {
                    throw bodyTooLarge(config.maxBodySize());
                });
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

    private static ProblemException tooLarge(ProblemType type, String detail) {
        return new ProblemException(type, detail, List.of(), Map.of("Connection", "close"));
    }
}
