package org.khabar.operations;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.khabar.kit.http.Cached;
import org.khabar.kit.http.Rendered;
import org.khabar.kit.problem.ProblemException;
import org.khabar.kit.problem.ProblemType;

/** The pages that the {@code type} of a problem leads to (RFC 9457 section 3.1.1), for the people who met one. */
@Path("/problems")
@Tag(name = "problems")
public class ProblemResource {

    /** One kind of problem, explained. */
    @GET
    @Path("{name}")
    @Produces("text/html;charset=UTF-8")
    @Cached(maxAge = 3600, sharedMaxAge = 86_400)
    @Operation(operationId = "getProblemType", summary = "What a problem type means and what to do about it")
    @APIResponse(responseCode = "200", description = "A page for people")
    @APIResponse(responseCode = "404", description = "There is no such problem type")
    public Rendered explain(
            @RestPath @Parameter(description = "the last word of a problem's type", example = "not-found")
                    String name) {
        ProblemType type =
                ProblemType.ofSlug(name).orElseThrow(() -> ProblemException.notFound("There is no such problem type."));
        return new Rendered(page(type), null, Set.of());
    }

    private static String page(ProblemType type) {
        return """
            <!DOCTYPE html>
            <html lang="en">
            <head><meta charset="utf-8"><title>%1$s</title></head>
            <body>
            <h1>%1$s</h1>
            <p>HTTP status %2$d, type <code>%3$s</code></p>
            <h2>What it means</h2>
            <p>%4$s</p>
            <h2>What to do</h2>
            <p>%5$s</p>
            </body>
            </html>
            """.formatted(type.title(), type.status(), type.type(), type.meaning(), type.remedy());
    }
}
