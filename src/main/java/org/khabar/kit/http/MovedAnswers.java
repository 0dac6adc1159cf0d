package org.khabar.kit.http;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Makes the Location of {@link Moved} a whole address, as its client sees this server, with the query of the request. */
public final class MovedAnswers {

    /** Before {@link CachedAnswers} hands the answer over: response filters run from high to low. */
    private static final int BEFORE_BYTES = Priorities.USER + 100;

    private static final int MOVED_PERMANENTLY = 301;

    /** Completes a Location that is a path. */
    @ServerResponseFilter(priority = BEFORE_BYTES)
    void complete(ContainerResponseContext response, HttpServerRequest request) {
        String location = response.getHeaderString(HttpHeaders.LOCATION);
        if (response.getStatus() == MOVED_PERMANENTLY && location != null && location.startsWith("/")) {
            RequestAddress address = RequestAddress.of(request);
            String query = address.query().isEmpty() ? "" : "?" + address.query();
            response.getHeaders().putSingle(HttpHeaders.LOCATION, address.origin() + location + query);
        }
    }
}
