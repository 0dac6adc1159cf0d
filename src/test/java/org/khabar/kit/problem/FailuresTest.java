package org.khabar.kit.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FailuresTest {

    @Test
    void a_refusal_is_what_it_says() {
        assertEquals(ProblemType.UNAUTHENTICATED, type(new UnauthorizedException()));
        assertEquals(ProblemType.UNAUTHENTICATED, type(new AuthenticationFailedException()));
        assertEquals(ProblemType.FORBIDDEN, type(new ForbiddenException()));
    }

    @Test
    void an_issuer_that_does_not_answer_is_no_fault_of_ours_nor_of_the_token() {
        assertEquals(ProblemType.UNAVAILABLE, type(new OIDCException("OIDC Server is not available")));
    }

    @Test
    void a_problem_is_found_wherever_it_was_wrapped() {
        ProblemException tooMany = Failures.plain(ProblemType.TOO_MANY_REQUESTS);
        Throwable wrapped = new AuthenticationFailedException(new CompletionException(tooMany));
        assertEquals(ProblemType.TOO_MANY_REQUESTS, type(wrapped));
    }

    @Test
    void a_full_disk_is_told_wherever_it_was_noticed() {
        IOException full = new IOException("No space left on device");
        assertEquals(ProblemType.INSUFFICIENT_STORAGE, type(new UncheckedIOException(full)));
        assertEquals(ProblemType.INTERNAL, type(new UncheckedIOException(new IOException("Broken pipe"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"40P01", "40001", "55P03", "HYT00", "08006", "08001", "57P01", "57P03", "53300"})
    void a_database_that_cannot_do_it_just_now_is_no_fault_of_ours(String state) {
        SQLException cause = new SQLException("deadlock detected", state);
        assertEquals(ProblemType.UNAVAILABLE, type(new PersistenceException(new IllegalStateException(cause))));
        assertEquals(ProblemType.UNAVAILABLE, type(new OptimisticLockException(cause)));
    }

    @Test
    void a_pool_without_a_free_connection_is_busy() {
        SQLException cause = new SQLException("Acquisition timeout while waiting for new connection");
        assertEquals(ProblemType.UNAVAILABLE, type(new PersistenceException(cause)));
        assertEquals(ProblemType.INTERNAL, type(new PersistenceException(new SQLException("no such table", "42P01"))));
    }

    private static ProblemType type(Throwable failure) {
        return Failures.problem(failure).type();
    }
}
