package org.khabar.kit.http;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.khabar.kit.page.Cursor;
import org.khabar.kit.page.Page;
import org.khabar.kit.page.PageRequest;
import org.khabar.kit.problem.ProblemException;
import org.khabar.kit.problem.ProblemType;

/** Serves things, so that what every resource is promised can be tried before there is one. */
@Path("/test-only/things")
@Produces("application/json")
public class ThingResource {

    private static final int ALL = 45;

    record NewThing(String name, int age, @Nullable List<NewThing> parts) {}

    @GET
    @Operation(hidden = true)
    @Cached
    public Page<ThingView> list(@BeanParam ThingListParams params) {
        PageRequest request = PageRequest.of(params.limit(), params.cursor(), params.count());
        String fingerprint = "colour=" + params.colour();
        String cursor = request.cursor();
        int from = cursor == null
                ? 0
                : Integer.parseInt(Cursor.decode(cursor, fingerprint).getFirst()) + 1;
        List<Integer> rows = IntStream.range(from, Math.min(ALL, from + request.limit() + 1))
                .boxed()
                .toList();
        Long total = request.exactCount() ? (long) ALL : null;
        return Page.cut(rows, request, row -> Cursor.encode(fingerprint, List.of(String.valueOf(row))), total)
                .map(row -> ThingView.of("t" + row))
                .withKeys(Set.of("things"));
    }

    @GET
    @Operation(hidden = true)
    @Path("{slug}")
    @Cached(maxAge = 5, sharedMaxAge = 50, language = true)
    public ThingView one(@RestPath String slug) {
        return switch (slug) {
            case "old" -> throw new Moved("/test-only/things/new", Set.of("thing-new"));
            case "missing" -> throw ProblemException.notFound("No such thing.");
            case "withdrawn" -> throw new ProblemException(ProblemType.GONE, "The thing was withdrawn.");
            case "broken" -> throw new IllegalStateException("SELECT secret FROM org.khabar.Vault");
            default -> ThingView.of(slug);
        };
    }

    @GET
    @Operation(hidden = true)
    @Path("{slug}/text")
    @Produces("text/plain;charset=UTF-8")
    @Cached
    public Rendered text(@RestPath String slug) {
        return new Rendered("कहानी ".repeat(200), ThingView.CHANGED, Set.of("thing-" + slug));
    }

    @GET
    @Operation(hidden = true)
    @Path("{slug}/age/{years}")
    public String age(@RestPath String slug, @RestPath int years, @RestQuery List<Integer> plus) {
        return "{\"age\":" + (years + plus.stream().mapToInt(Integer::intValue).sum()) + "}";
    }

    @POST
    @Operation(hidden = true)
    @Consumes("application/json")
    public NewThing create(NewThing thing) {
        return thing;
    }

    @PATCH
    @Operation(hidden = true)
    @Path("{slug}")
    @Consumes("application/merge-patch+json")
    public NewThing change(@RestPath String slug, NewThing thing) {
        return thing;
    }
}
