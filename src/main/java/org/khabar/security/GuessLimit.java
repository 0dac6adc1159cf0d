package org.khabar.security;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;

/** How often one address may show credentials that are wrong. */
@Singleton
final class GuessLimit {

    private static final int UNAUTHENTICATED = 401;

    private final RateLimit limit;

    GuessLimit(SecurityConfig config) {
        this.limit = new RateLimit("failures", config.failures());
    }

    /**
     * Refuses an address that has failed too often, whatever it shows now, so that nothing can be learnt from the answer. One
     * that has not is counted once its answer says that it failed.
     */
    void watch(RoutingContext context) {
        HttpServerRequest request = context.request();
        String address = ClientAddress.of(request.remoteAddress());
        RateLimit.Balance balance = limit.look(address);
        if (!balance.isGranted()) {
            throw balance.refusal();
        }
        context.addHeadersEndHandler(end -> {
            if (request.response().getStatusCode() == UNAUTHENTICATED) {
                limit.spend(address, 1);
            }
        });
    }
}
