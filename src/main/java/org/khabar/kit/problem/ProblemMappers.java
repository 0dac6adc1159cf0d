package org.khabar.kit.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;

/** Turns every exception that leaves a resource, a filter or the framework into a problem document. */
public final class ProblemMappers {

    private static final String MERGE_PATCH = "application/merge-patch+json";

    @ServerExceptionMapper
    Response problem(ProblemException exception, HttpServerRequest request) {
        return answer(exception, request);
    }

    @ServerExceptionMapper
    Response notFound(NotFoundException exception, HttpServerRequest request) {
        return answer(ProblemException.notFound("Nothing is at this address."), request);
    }

    @ServerExceptionMapper
    Response notAllowed(NotAllowedException exception, HttpServerRequest request) {
        String allowed = String.join(", ", AllowedMethods.of(CurrentRequestManager.get()));
        ProblemException problem = new ProblemException(
                ProblemType.METHOD_NOT_ALLOWED, "This address takes " + allowed + ", not " + request.method() + ".");
        return answer(problem.withHeader(HttpHeaders.ALLOW, allowed), request);
    }

    @ServerExceptionMapper
    Response notAcceptable(NotAcceptableException exception, HttpServerRequest request) {
        return answer(
                new ProblemException(
                        ProblemType.NOT_ACCEPTABLE,
                        "Nothing that the Accept header names can be produced here.",
                        List.of(Violation.header(HttpHeaders.ACCEPT, "names no media type that is produced here"))),
                request);
    }

    @ServerExceptionMapper
    Response notSupported(NotSupportedException exception, HttpServerRequest request) {
        ProblemException problem = new ProblemException(
                ProblemType.UNSUPPORTED_MEDIA_TYPE,
                "The body's media type is not one that this operation takes.",
                List.of(Violation.header(HttpHeaders.CONTENT_TYPE, "is not a media type that this operation takes")));
        return answer(
                "PATCH".equals(request.method().name())
                        ? problem.withHeader("Accept-Patch", acceptedPatches())
                        : problem,
                request);
    }

    @ServerExceptionMapper
    Response webApplication(WebApplicationException exception, HttpServerRequest request) {
        int status = exception.getResponse().getStatus();
        if (exception.getCause() instanceof JsonProcessingException json) {
            return answer(JsonProblems.of(json), request);
        }
        if (status < 400) {
            return exception.getResponse();
        }
        ProblemType type = ProblemType.ofStatus(status);
        return type == ProblemType.INTERNAL
                ? answer(Incident.record(exception), request)
                : answer(Failures.plain(type), request);
    }

    @ServerExceptionMapper
    Response wrongJson(MismatchedInputException exception, HttpServerRequest request) {
        return answer(JsonProblems.of(exception), request);
    }

    @ServerExceptionMapper({
        UnauthorizedException.class,
        AuthenticationFailedException.class,
        ForbiddenException.class,
        RejectedExecutionException.class,
        Throwable.class
    })
    Response other(Throwable failure, HttpServerRequest request) {
        return answer(Failures.problem(failure), request);
    }

    private static Response answer(ProblemException problem, HttpServerRequest request) {
        return ProblemAnswer.of(problem, request.path()).response();
    }

    /** The media types that PATCH takes at this address (RFC 5789 section 3.1), merge patch unless it says otherwise. */
    private static String acceptedPatches() {
        ResteasyReactiveRequestContext request = CurrentRequestManager.get();
        List<MediaType> consumed =
                request.getTarget() == null ? List.of() : request.getTarget().getConsumes();
        return consumed.isEmpty()
                ? MERGE_PATCH
                : consumed.stream().map(MediaType::toString).collect(Collectors.joining(", "));
    }
}
