package org.khabar.kit.http.wire;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import java.time.Clock;
import java.time.Instant;

/** What every answer carries, whoever makes it. */
final class AnswerHeaders {

    /** A year: browsers that came by HTTPS once never come otherwise (RFC 6797). */
    private static final String HTTPS_ONLY = "max-age=31536000";

    /** Swagger UI and the Dev UI are pages with scripts of their own, and the one shows the other in a frame. */
    private static final String PAGES = "/q/";

    private final GuardedPaths guarded;
    private final CrossOrigin crossOrigin;
    private final Clock clock;
    private volatile Second second = new Second(Long.MIN_VALUE, "");

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

    /** The same for all answers of one second. */
    private String date(Instant now) {
        Second current = second;
        if (current.number != now.getEpochSecond()) {
            current = new Second(now.getEpochSecond(), HttpDates.format(now));
            second = current;
        }
        return current.date;
    }

    private record Second(long number, String date) {}

    /**
     * When the answer is made: none leaves without a date and without saying whether it may be stored, and nothing that took
     * credentials may be.
     */
    void end(HttpServerRequest request) {
        MultiMap headers = request.response().headers();
        if (!headers.contains(HttpHeaderNames.DATE)) {
            headers.set(HttpHeaderNames.DATE, date(clock.instant()));
        }
        if (guarded.contain(request.path())) {
            headers.set(HttpHeaderNames.CACHE_CONTROL, "private, no-store");
        } else if (!headers.contains(HttpHeaderNames.CACHE_CONTROL)) {
            headers.set(HttpHeaderNames.CACHE_CONTROL, "no-store");
        }
    }
}
