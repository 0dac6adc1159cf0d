package org.khabar.security;

import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import java.util.Set;

/** How much one key or subject may write. */
@Singleton
public final class WriteLimit {

    private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS");

    private final RateLimit limit;

    WriteLimit(SecurityConfig config) {
        this.limit = new RateLimit("writes", config.writes());
    }

    /** Counts one write, unless the request reads only. */
    void count(HttpServerRequest request, Person person) {
        if (!READS.contains(request.method().name())) {
            spend(request, person, 1);
        }
    }

    /** Counts so many writes, and says in the answer what is left; refuses with 429 when that is not enough. */
    void spend(HttpServerRequest request, Person person, int writes) {
        RateLimit.Balance balance = limit.spend(person.id(), writes);
        if (!balance.isGranted()) {
            throw balance.refusal();
        }
        balance.fields().forEach(request.response()::putHeader);
    }
}
