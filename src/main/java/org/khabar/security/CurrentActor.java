package org.khabar.security;

import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.RequestScoped;
import java.util.Objects;
import java.util.Optional;
import org.khabar.content.change.Actor;
import org.khabar.content.key.Role;
import org.khabar.kit.http.wire.RequestId;

/** Who sends the request at hand. */
@RequestScoped
public class CurrentActor {

    private final SecurityIdentity identity;
    private final HttpServerRequest request;

    CurrentActor(SecurityIdentity identity, HttpServerRequest request) {
        this.identity = identity;
        this.request = request;
    }

    /** As workflows and the audit log know them. Whoever was not let in is nobody: 401. */
    public Actor actor() {
        Person person = person();
        return new Actor(person.id(), person.name(), RequestId.of(request), person.role() == Role.REPORTER);
    }

    /** The highest role they have. */
    public Role role() {
        return Objects.requireNonNull(person().role(), "no door lets in someone without a role");
    }

    private Person person() {
        return Optional.ofNullable(Person.of(identity)).orElseThrow(UnauthorizedException::new);
    }
}
