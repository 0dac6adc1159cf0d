package org.khabar.security;

import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ResourceInfo;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Stands behind every door that needs credentials: whoever is unknown passes none, not even where an operation forgot to
 * say who may, or where another spelling of the path led around the rules for paths. Counts who writes.
 */
public final class Doorkeeper {

    private static final String GUARDED = "/editorial";

    private final CurrentIdentityAssociation identities;
    private final WriteLimit writes;

    Doorkeeper(CurrentIdentityAssociation identities, WriteLimit writes) {
        this.identities = identities;
        this.writes = writes;
    }

    /** Lets those pass who are known and have writes left. */
    @ServerRequestFilter
    Uni<Void> check(ResourceInfo resource, HttpServerRequest request) {
        Class<?> door = resource.getResourceClass();
        Path path = door == null ? null : door.getAnnotation(Path.class);
        if (path == null || !path.value().startsWith(GUARDED)) {
            return Uni.createFrom().voidItem();
        }
        return identities
                .getDeferredIdentity()
                .onItem()
                .invoke(identity -> check(identity, request))
                .replaceWithVoid();
    }

    private void check(SecurityIdentity identity, HttpServerRequest request) {
        Person person = Person.of(identity);
        if (person == null) {
            throw new UnauthorizedException();
        }
        writes.count(request, person);
    }
}
