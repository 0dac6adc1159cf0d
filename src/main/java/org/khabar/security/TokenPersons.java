package org.khabar.security;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.Principal;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;
import org.khabar.content.key.Role;
import org.khabar.kit.id.Digest;

/**
 * Gives those whom OpenID Connect recognised the role that the settings give to what their token says. Roles of the token
 * that the settings do not name count for nothing, even when they are called like ours.
 */
@ApplicationScoped
class TokenPersons implements SecurityIdentityAugmentor {

    /** The longest subject that OpenID Connect allows (Core 1.0 section 2). */
    private static final int SUBJECT_LENGTH = 255;

    private static final int NAME_LENGTH = 100;

    private final Map<String, Role> roles;

    TokenPersons(SecurityConfig config) {
        this.roles = config.roles();
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        boolean settled = identity.isAnonymous() || Person.of(identity) != null;
        return Uni.createFrom().item(settled ? identity : person(identity).identity());
    }

    private Person person(SecurityIdentity identity) {
        Principal principal = identity.getPrincipal();
        String subject = principal instanceof JsonWebToken token ? token.getSubject() : null;
        String id = subject == null ? principal.getName() : subject;
        return new Person(
                "oidc:" + (id.length() > SUBJECT_LENGTH ? Digest.of(id) : id), name(principal), role(identity));
    }

    private static String name(Principal principal) {
        String name = principal instanceof JsonWebToken token && token.getClaim("name") instanceof String claimed
                ? claimed
                : principal.getName();
        return name.substring(0, Math.min(name.length(), NAME_LENGTH));
    }

    private @Nullable Role role(SecurityIdentity identity) {
        return identity.getRoles().stream()
                .map(roles::get)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}
