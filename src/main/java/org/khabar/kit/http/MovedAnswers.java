package org.khabar.kit.http;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.TreeSet;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Answers {@link Moved} with 301, an absolute Location and the same care for caches as any other public read. */
public final class MovedAnswers {

    private static final int MOVED_PERMANENTLY = 301;
    private static final String CACHE_CONTROL = "public, max-age=300, s-maxage=3600, stale-while-revalidate=60";
    private static final String CDN_CACHE_CONTROL = "max-age=3600, stale-while-revalidate=60";

    @ServerExceptionMapper
    Response moved(Moved moved, HttpServerRequest request) {
        RequestAddress address = RequestAddress.of(request);
        String query = address.query().isEmpty() ? "" : "?" + address.query();
        Response.ResponseBuilder answer = Response.status(MOVED_PERMANENTLY)
                .header(HttpHeaders.LOCATION, address.origin() + moved.path() + query)
                .header(HttpHeaders.CACHE_CONTROL, CACHE_CONTROL)
                .header("CDN-Cache-Control", CDN_CACHE_CONTROL);
        if (!moved.surrogateKeys().isEmpty()) {
            answer.header("Surrogate-Key", String.join(" ", new TreeSet<>(moved.surrogateKeys())));
        }
        return answer.build();
    }
}
