package org.khabar.kit.http;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import java.util.TreeSet;

/**
 * Ends the work on a request with 301: what it asks for has an address of its own. The query of the request goes along.
 * Thrown rather than returned, so that a resource method can go on returning what it is about.
 */
public final class Moved extends WebApplicationException {

    private static final long serialVersionUID = 1L;

    private static final String CACHE_CONTROL = "public, max-age=300, s-maxage=3600, stale-while-revalidate=60";
    private static final String CDN_CACHE_CONTROL = "max-age=3600, stale-while-revalidate=60";

    /**
     * Moves to a path of this server.
     *
     * @param path absolute and percent-encoded: {@code /v1/articles/…}; {@link MovedAnswers} makes it a whole address
     * @param surrogateKeys what purges the answer from caches, for an address may move again
     */
    public Moved(String path, Set<String> surrogateKeys) {
        super(answer(path, surrogateKeys));
    }

    private static Response answer(String path, Set<String> surrogateKeys) {
        Response.ResponseBuilder answer = Response.status(Response.Status.MOVED_PERMANENTLY)
                .header(HttpHeaders.LOCATION, path)
                .header(HttpHeaders.CACHE_CONTROL, CACHE_CONTROL)
                .header("CDN-Cache-Control", CDN_CACHE_CONTROL);
        if (!surrogateKeys.isEmpty()) {
            answer.header("Surrogate-Key", String.join(" ", new TreeSet<>(surrogateKeys)));
        }
        return answer.build();
    }
}
