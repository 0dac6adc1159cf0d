package org.khabar.kit.http.wire;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import java.time.Clock;

/** What every answer carries, whoever makes it. */
final class AnswerHeaders {

    /** A year: browsers that came by HTTPS once never come otherwise (RFC 6797). */
    private static final String HTTPS_ONLY = "max-age=31536000";

    /** Swagger UI and the Dev UI are pages with scripts of their own, and the one shows the other in a frame. */
    private static final String PAGES = "/q/";

    private final GuardedPaths guarded;
    private final CrossOrigin crossOrigin;
    private final Clock clock;

    AnswerHeaders(HttpConfig config, Clock clock) {
        this.guarded = new GuardedPaths(config);
        this.crossOrigin = new CrossOrigin(config.cors(), guarded);
        this.clock = clock;
    }

    CrossOrigin crossOrigin() {
        return crossOrigin;
    }

    /** Before anything answers. */
    void begin(HttpServerRequest request) {
        RequestId.give(request, clock);
        MultiMap headers = request.response().headers();
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "strict-origin-when-cross-origin");
        confine(request, headers);
        crossOrigin.permit(request, headers);
    }

    /** What a browser may make of an answer that someone opens in it: data is shown, and nothing in it is run or framed. */
    private static void confine(HttpServerRequest request, MultiMap headers) {
        boolean page = request.path() != null && request.path().startsWith(PAGES);
        headers.set("X-Frame-Options", page ? "SAMEORIGIN" : "DENY");
        headers.set(
                "Content-Security-Policy",
                page ? "frame-ancestors 'self'" : "default-src 'none'; frame-ancestors 'none'");
        if ("https".equals(request.scheme())) {
            headers.set("Strict-Transport-Security", HTTPS_ONLY);
        }
    }

    /**
     * When the answer is made: none leaves without a date and without saying whether it may be stored, and nothing that took
     * credentials may be.
     */
    void end(HttpServerRequest request) {
        MultiMap headers = request.response().headers();
        if (!headers.contains(HttpHeaderNames.DATE)) {
            headers.set(HttpHeaderNames.DATE, HttpDates.format(clock.instant()));
        }
        if (guarded.contain(request.path())) {
            headers.set(HttpHeaderNames.CACHE_CONTROL, "private, no-store");
        } else if (!headers.contains(HttpHeaderNames.CACHE_CONTROL)) {
            headers.set(HttpHeaderNames.CACHE_CONTROL, "no-store");
        }
    }
}
