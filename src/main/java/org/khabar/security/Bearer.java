package org.khabar.security;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.vertx.core.http.HttpServerRequest;
import java.util.List;
import java.util.Optional;

/** The credentials of a request (RFC 6750 section 2.1). */
final class Bearer {

    /** The name of the scheme. */
    static final String SCHEME = "Bearer";

    private Bearer() {}

    /** What the only Authorization field holds behind the scheme, whose letters' case does not matter; empty otherwise. */
    static Optional<String> token(HttpServerRequest request) {
        List<String> fields = request.headers().getAll(HttpHeaderNames.AUTHORIZATION);
        if (fields.size() != 1) {
            return Optional.empty();
        }
        String field = fields.getFirst().strip();
        boolean bearer = field.regionMatches(true, 0, SCHEME + " ", 0, SCHEME.length() + 1);
        return bearer ? Optional.of(field.substring(SCHEME.length() + 1).strip()) : Optional.empty();
    }
}
