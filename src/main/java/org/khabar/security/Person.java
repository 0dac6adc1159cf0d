package org.khabar.security;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khabar.content.key.ApiKey;
import org.khabar.content.key.Role;

/**
 * A person or program that was recognised.
 *
 * @param id stays the same for one person or program
 * @param name for people
 * @param role the highest they have; null when they are known but may do nothing
 */
record Person(String id, String name, @Nullable Role role) {

    private static final String ATTRIBUTE = "khabar.person";

    /** Whoever shows the key that a setting names. */
    static final Person BOOTSTRAP = new Person("key:bootstrap", "bootstrap", Role.ADMIN);

    static Person of(ApiKey key) {
        return new Person("key:" + key.id, key.name, key.role);
    }

    /** The person behind an identity that {@link #identity} made. */
    static @Nullable Person of(SecurityIdentity identity) {
        return identity.getAttribute(ATTRIBUTE);
    }

    /** As Quarkus knows them: with their role and all that it includes. */
    SecurityIdentity identity() {
        Set<String> roles = role == null
                ? Set.of()
                : role.included().stream().map(Role::word).collect(Collectors.toSet());
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(id))
                .addRoles(roles)
                .addAttribute(ATTRIBUTE, this)
                .build();
    }
}
