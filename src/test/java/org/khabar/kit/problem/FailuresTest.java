package org.khabar.kit.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;

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

    private static ProblemType type(Throwable failure) {
        return Failures.problem(failure).type();
    }
}
