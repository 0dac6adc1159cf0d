package org.khabar.security;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import org.khabar.content.key.KeyText;
import org.khabar.kit.problem.ProblemException;

/**
 * Takes keys from {@code Authorization: Bearer …} (RFC 6750). It stands before OpenID Connect, which shares the scheme:
 * what is no key of ours is left to it.
 */
@ApplicationScoped
class KeyMechanism implements HttpAuthenticationMechanism {

    private static final int BEFORE_TOKENS = HttpAuthenticationMechanism.DEFAULT_PRIORITY + 1000;
    private static final int UNAUTHENTICATED = 401;

    private final AdminKey adminKey;
    private final GuessLimit guesses;

    KeyMechanism(AdminKey adminKey, GuessLimit guesses) {
        this.adminKey = adminKey;
        this.guesses = guesses;
    }

    @Override
    public int getPriority() {
        return BEFORE_TOKENS;
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(KeyRequest.class);
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager providers) {
        if (!isPresented(context)) {
            return Uni.createFrom().nullItem();
        }
        try {
            guesses.watch(context);
        } catch (ProblemException tooMany) {
            // Quarkus logs every other failure as an error; the cause is what is answered.
            return Uni.createFrom().failure(new AuthenticationFailedException(tooMany));
        }
        Optional<String> key = Bearer.token(context.request()).filter(this::isKey);
        return key.isEmpty() ? Uni.createFrom().nullItem() : providers.authenticate(new KeyRequest(key.get()));
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return Uni.createFrom().item(new ChallengeData(UNAUTHENTICATED, "WWW-Authenticate", Bearer.SCHEME));
    }

    /** Leaves the answer to those who answer all problems. */
    @Override
    public Uni<Boolean> sendChallenge(RoutingContext context) {
        return Uni.createFrom()
                .failure(isPresented(context) ? new AuthenticationFailedException() : new UnauthorizedException());
    }

    @Override
    public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext context) {
        return Uni.createFrom()
                .item(new HttpCredentialTransport(HttpCredentialTransport.Type.AUTHORIZATION, Bearer.SCHEME));
    }

    private static boolean isPresented(RoutingContext context) {
        return context.request().headers().contains(HttpHeaderNames.AUTHORIZATION);
    }

    private boolean isKey(String token) {
        return token.startsWith(KeyText.MARK) || adminKey.is(token);
    }
}
