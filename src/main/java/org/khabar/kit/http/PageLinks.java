package org.khabar.kit.http;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.ArrayList;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;
import org.khabar.kit.page.Paged;

/**
 * Links pages to each other in the Link field (RFC 8288): absolute, with the filters of the request kept, {@code next}
 * only when there is a next page, {@code first} only on a page that is not the first.
 */
public final class PageLinks {

    /** Before {@link CachedAnswers} turns the page into bytes: response filters run from high to low. */
    private static final int BEFORE_BYTES = Priorities.USER + 100;

    private static final String CURSOR = "cursor";
    private static final String OPENAPI = "/q/openapi";

    /** Adds the links to an answer that is a page, in one field with those that its resource has set. */
    @ServerResponseFilter(priority = BEFORE_BYTES)
    void link(ContainerResponseContext response, HttpServerRequest request) {
        if (response.getEntity() instanceof Paged page) {
            String links = of(RequestAddress.of(request), page.page().next());
            String own = response.getHeaderString(HttpHeaders.LINK);
            response.getHeaders().putSingle(HttpHeaders.LINK, own == null ? links : own + ", " + links);
        }
    }

    static String of(RequestAddress address, @Nullable String next) {
        String filters = address.queryWithout(CURSOR);
        List<String> links = new ArrayList<>();
        links.add(link(address.absolute(), "self"));
        if (next != null) {
            links.add(link(address.with(CURSOR, next), "next"));
        }
        if (!filters.equals(address.query())) {
            links.add(link(address.at(filters), "first"));
        }
        links.add(link(address.origin() + OPENAPI, "describedby"));
        return String.join(", ", links);
    }

    private static String link(String target, String relation) {
        return "<" + target + ">; rel=\"" + relation + "\"";
    }
}
