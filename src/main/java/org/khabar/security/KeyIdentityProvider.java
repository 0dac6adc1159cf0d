package org.khabar.security;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.khabar.content.key.ApiKey;
import org.khabar.content.key.ApiKeyRepository;
import org.khabar.content.key.KeyText;
import org.khabar.content.key.KeyUse;

/** Recognises keys. A key that is unknown, wrong, expired or revoked fails in one and the same way. */
@ApplicationScoped
class KeyIdentityProvider implements IdentityProvider<KeyRequest> {

    private final AdminKey adminKey;
    private final ApiKeyRepository keys;
    private final KeyUse use;
    private final Clock clock;

    KeyIdentityProvider(AdminKey adminKey, ApiKeyRepository keys, KeyUse use, Clock clock) {
        this.adminKey = adminKey;
        this.keys = keys;
        this.use = use;
        this.clock = clock;
    }

    @Override
    public Class<KeyRequest> getRequestType() {
        return KeyRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(KeyRequest request, AuthenticationRequestContext context) {
        return context.runBlocking(
                () -> person(request.text()).map(Person::identity).orElseThrow(AuthenticationFailedException::new));
    }

    private Optional<Person> person(String text) {
        if (adminKey.is(text)) {
            return Optional.of(Person.BOOTSTRAP);
        }
        Instant now = clock.instant();
        Optional<ApiKey> key = KeyText.of(text).flatMap(form -> keys.usable(form, now));
        key.ifPresent(known -> use.note(known, now));
        return key.map(Person::of);
    }
}
