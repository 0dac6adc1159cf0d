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
    private final WriteLimit limit;

    CurrentActor(SecurityIdentity identity, HttpServerRequest request, WriteLimit limit) {
        this.limit = limit;
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

    /** Counts what this request writes beyond one thing, as a batch does. Refuses with 429 what is more than they may. */
    public void countFurtherWrites(int writes) {
        limit.spend(request, person(), writes);
    }

    private Person person() {
        return Optional.ofNullable(Person.of(identity)).orElseThrow(UnauthorizedException::new);
    }
}
