package org.khabar.kit.http.wire;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import java.util.List;

/**
 * Lets browsers of other origins in. Public paths answer every origin with {@code *} and without credentials, whether the
 * request names an origin or not, so that caches keep one copy; guarded paths answer the configured origins only.
 * Quarkus's own filter knows one rule for all paths, and refuses with answers that are no problem documents.
 */
final class CrossOrigin {

    private static final String ANY = "*";
    private static final String EXPOSED =
            "ETag, Link, Location, Retry-After, RateLimit, RateLimit-Policy, Deprecation," + " Sunset, X-Request-Id";
    private static final String READ = "GET, HEAD, OPTIONS";
    private static final String WRITE = "GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE";
    private static final String TAKEN =
            "Accept, Accept-Language, Authorization, Content-Type, Idempotency-Key, If-Match,"
                    + " If-Modified-Since, If-None-Match, If-Range, Last-Event-ID, Range, X-Request-Id";
    private static final String A_DAY = "86400";

    private final GuardedPaths guarded;
    private final List<String> origins;

    CrossOrigin(HttpConfig.Cors config, GuardedPaths guarded) {
        this.guarded = guarded;
        this.origins = config.origins().orElse(List.of());
    }

    /** Whether the request asks for permission on behalf of another one, to be answered without authentication. */
    static boolean isPreflight(HttpServerRequest request) {
        return request.method().equals(HttpMethod.OPTIONS)
                && request.headers().contains(HttpHeaderNames.ORIGIN)
                && request.headers().contains(HttpHeaderNames.ACCESS_CONTROL_REQUEST_METHOD);
    }

    /** Adds what every answer to the request carries. */
    void permit(HttpServerRequest request, MultiMap answer) {
        if (!guarded.contain(request.path())) {
            answer.set(HttpHeaderNames.ACCESS_CONTROL_ALLOW_ORIGIN, ANY);
            answer.set(HttpHeaderNames.ACCESS_CONTROL_EXPOSE_HEADERS, EXPOSED);
            return;
        }
        answer.set(HttpHeaderNames.VARY, "Origin");
        String origin = request.getHeader(HttpHeaderNames.ORIGIN);
        if (origin != null && origins.contains(origin)) {
            answer.set(HttpHeaderNames.ACCESS_CONTROL_ALLOW_ORIGIN, origin);
            answer.set(HttpHeaderNames.ACCESS_CONTROL_EXPOSE_HEADERS, EXPOSED);
        }
    }

    /** Adds what the answer to a preflight carries besides. */
    void preflight(HttpServerRequest request, MultiMap answer) {
        boolean writable = guarded.contain(request.path());
        if (!writable || answer.contains(HttpHeaderNames.ACCESS_CONTROL_ALLOW_ORIGIN)) {
            answer.set(HttpHeaderNames.ACCESS_CONTROL_ALLOW_METHODS, writable ? WRITE : READ);
            answer.set(HttpHeaderNames.ACCESS_CONTROL_ALLOW_HEADERS, TAKEN);
            answer.set(HttpHeaderNames.ACCESS_CONTROL_MAX_AGE, A_DAY);
        }
    }
}
