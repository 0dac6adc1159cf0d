package org.khabar.kit.http.wire;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import java.util.regex.Pattern;

/**
 * A request that gives Brotli no weight. Netty takes that for the wish to have it as soon as another coding is accepted; the
 * answer is sent as it is.
 */
final class BrotliRefusal {

    /** A weight of nothing means: not acceptable (RFC 9110 section 12.5.3). */
    private static final Pattern NO_BROTLI = Pattern.compile("(?i)(^|[,\\s])br\\s*;\\s*q=0(\\.0*)?\\s*(,|$)");

    private BrotliRefusal() {}

    static boolean isIn(HttpServerRequest request) {
        return request.headers().getAll(HttpHeaderNames.ACCEPT_ENCODING).stream()
                .anyMatch(codings -> NO_BROTLI.matcher(codings).find());
    }

    static void honour(MultiMap answer) {
        if (!answer.contains(HttpHeaderNames.CONTENT_ENCODING)) {
            answer.set(HttpHeaderNames.CONTENT_ENCODING, HttpHeaderValues.IDENTITY);
        }
    }
}
