package org.khabar.kit.problem;

import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.core.HttpHeaders;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.RejectedExecutionException;
import java.util.stream.Stream;

/** Says which problem a failure is, wherever it was thrown; a failure that nobody expected becomes an {@link Incident}. */
public final class Failures {

    private static final int DEEPEST_CAUSE = 20;

    /** SQL states: a key twice; a row that is pointed to; a row that is missing, as H2 tells it. */
    private static final Set<String> CONTRADICTIONS = Set.of("23505", "23503", "23506");

    private Failures() {}

    /** The problem to answer with. Libraries wrap what is thrown inside them, so that causes are looked at too. */
    public static ProblemException problem(Throwable failure) {
        return thrownInside(failure).orElseGet(() -> switch (failure) {
            case UnauthorizedException e -> unauthenticated("");
            case AuthenticationFailedException e -> unauthenticated(", error=\"invalid_token\"");
            case ForbiddenException e -> plain(ProblemType.FORBIDDEN);
            case RejectedExecutionException e -> plain(ProblemType.UNAVAILABLE);
            case OIDCException e -> plain(ProblemType.UNAVAILABLE);
            case Throwable e when BusyDatabase.isBehind(e) -> plain(ProblemType.UNAVAILABLE);
            case Throwable e when isOvertaken(e) -> plain(ProblemType.PRECONDITION_FAILED);
            case Throwable e when isContradicted(e) -> plain(ProblemType.CONFLICT);
            case Throwable e when FullDisk.isBehind(e) -> FullDisk.record(e);
            case Throwable e
            when BrokenForm.isBehind(e) -> new ProblemException(ProblemType.MALFORMED_REQUEST, BrokenForm.DETAIL);
            case Throwable e -> Incident.record(e);
        });
    }

    /** A problem of which there is nothing to say beyond its type. */
    public static ProblemException plain(ProblemType type) {
        return new ProblemException(type, type.meaning());
    }

    /** Whether another transaction changed the same row first. */
    private static boolean isOvertaken(Throwable failure) {
        return causes(failure).anyMatch(OptimisticLockException.class::isInstance);
    }

    /**
     * Whether another transaction took the same key first, removed what this one points to, or came to point to what this
     * one removes: what was checked before is no longer so.
     */
    private static boolean isContradicted(Throwable failure) {
        return causes(failure)
                .anyMatch(cause ->
                        cause instanceof SQLException e && CONTRADICTIONS.contains(String.valueOf(e.getSQLState())));
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(DEEPEST_CAUSE);
    }

    private static Optional<ProblemException> thrownInside(Throwable failure) {
        return causes(failure)
                .filter(ProblemException.class::isInstance)
                .map(ProblemException.class::cast)
                .findFirst();
    }

    /** The challenge names an error only to those who sent credentials (RFC 6750 section 3.1). */
    private static ProblemException unauthenticated(String error) {
        ProblemType type = ProblemType.UNAUTHENTICATED;
        Map<String, String> challenge = Map.of(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"khabar\"" + error);
        return new ProblemException(type, type.meaning(), List.of(), challenge);
    }
}
