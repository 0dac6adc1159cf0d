package org.khabar.kit.http.wire;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.Locale;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Bounds bodies that do not tell their length beforehand; those that do are refused before they are read. Without this
 * the framework would end such a request with an empty 413.
 */
public final class BodyLimit {

    private final HttpConfig config;

    BodyLimit(HttpConfig config) {
        this.config = config;
    }

    /** Counts a chunked body while it is read. */
    @ServerRequestFilter
    void limit(ContainerRequestContext request, HttpServerRequest http) {
        String coding = request.getHeaderString("Transfer-Encoding");
        if (coding != null && coding.toLowerCase(Locale.ROOT).contains("chunked")) {
            request.setEntityStream(new LimitedStream(request.getEntityStream(), http, Limits.bodyLimit(http, config)));
        }
    }
}
