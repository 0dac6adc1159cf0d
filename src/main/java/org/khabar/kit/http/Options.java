package org.khabar.kit.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jspecify.annotations.Nullable;
import org.khabar.kit.problem.AllowedMethods;
import org.khabar.kit.problem.ProblemException;

/** Answers OPTIONS with the methods of exactly the path that was asked about (RFC 9110 section 9.3.7). */
public final class Options {

    private static final int NO_CONTENT = 204;

    /** Answers before a resource is looked for, for none declares OPTIONS. */
    @ServerRequestFilter(preMatching = true)
    @Nullable
    Response answer(ContainerRequestContext request) {
        if (!request.getMethod().equals("OPTIONS")) {
            return null;
        }
        Set<String> allowed = AllowedMethods.of(CurrentRequestManager.get());
        if (allowed.isEmpty()) {
            throw ProblemException.notFound("Nothing is at this address.");
        }
        Response.ResponseBuilder answer =
                Response.status(NO_CONTENT).header(HttpHeaders.ALLOW, String.join(", ", allowed));
        if (allowed.contains("PATCH")) {
            answer.header("Accept-Patch", "application/merge-patch+json");
        }
        return answer.build();
    }
}
