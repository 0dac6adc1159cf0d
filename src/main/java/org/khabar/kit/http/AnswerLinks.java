package org.khabar.kit.http;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;
import org.khabar.kit.http.form.AlternateLinks;
import org.khabar.kit.page.Paged;

/**
 * Links pages to each other in the Link field (RFC 8288): absolute, with the filters of the request kept, {@code next}
 * only when there is a next page, {@code first} only on a page that is not the first. Leads to other forms of the same too.
 */
public final class AnswerLinks {

    /** Before {@link CachedAnswers} turns the page into bytes: response filters run from high to low. */
    private static final int BEFORE_BYTES = Priorities.USER + 100;

    private static final int OK = 200;
    private static final String CURSOR = "cursor";
    private static final String OPENAPI = "/q/openapi";

    private final List<AlternateLinks> alternates;

    AnswerLinks(@Any Instance<AlternateLinks> alternates) {
        this.alternates = alternates.stream().toList();
    }

    /** Adds the links to what is there, in one field with those that its resource has set. */
    @ServerResponseFilter(priority = BEFORE_BYTES)
    void link(ContainerResponseContext response, ResourceInfo resource, HttpServerRequest request) {
        Method method = resource == null ? null : resource.getResourceMethod();
        if (method == null || response.getEntity() == null || response.getStatus() != OK) {
            return;
        }
        Stream<String> others = alternates.stream().flatMap(known -> known.of(request, method));
        Stream<String> pages = response.getEntity() instanceof Paged page
                ? of(RequestAddress.of(request), page.page().next()).stream()
                : Stream.empty();
        Stream<String> own = Stream.ofNullable(response.getHeaderString(HttpHeaders.LINK));
        List<String> all = Stream.of(own, pages, others).flatMap(links -> links).toList();
        if (!all.isEmpty()) {
            response.getHeaders().putSingle(HttpHeaders.LINK, String.join(", ", all));
        }
    }

    static List<String> of(RequestAddress address, @Nullable String next) {
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
        return links;
    }

    private static String link(String target, String relation) {
        return "<" + target + ">; rel=\"" + relation + "\"";
    }
}
