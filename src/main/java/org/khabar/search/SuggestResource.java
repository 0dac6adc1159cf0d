package org.khabar.search;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.khabar.kit.http.Cached;
import org.khabar.search.answer.SuggestView;

/** What somebody who types into a search box may want, from the first letter on. */
@Path("/v1/suggest")
@org.eclipse.microprofile.openapi.annotations.tags.Tag(name = "Search")
public class SuggestResource {

    private final IndexThread thread;
    private final Suggestions suggestions;
    private final Clock clock;

    SuggestResource(IndexThread thread, Suggestions suggestions, Clock clock) {
        this.thread = thread;
        this.suggestions = suggestions;
        this.clock = clock;
    }

    @GET
    @Cached(maxAge = 5, sharedMaxAge = 10, language = true)
    @Operation(
            operationId = "suggest",
            summary = "Names and headlines that begin so, in either script",
            description =
                    "Tags of every type by any of their names, and headlines; mistakes are forgiven. Tags that have"
                            + " been in the news for the last 30 days come first.")
    public SuggestView suggest(@BeanParam SuggestParams params) {
        return thread.ask(() -> suggestions.of(params, clock.instant()));
    }
}
