package org.khabar.search;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.khabar.kit.http.Cached;
import org.khabar.search.answer.SearchView;

/** Articles by what they say, in either script. */
@Path("/v1/search")
@org.eclipse.microprofile.openapi.annotations.tags.Tag(name = "Search")
public class SearchResource {

    private final IndexThread thread;
    private final SearchAnswers answers;
    private final Clock clock;

    SearchResource(IndexThread thread, SearchAnswers answers, Clock clock) {
        this.thread = thread;
        this.answers = answers;
        this.clock = clock;
    }

    @GET
    @Cached(maxAge = 5, sharedMaxAge = 10, language = true)
    @Operation(
            operationId = "search",
            summary = "Articles by what they say, best first",
            description =
                    "Words in Devanagari or Roman letters, in any spelling; every filter of the article list; counts by"
                            + " facet. Names of tags are recognised and told in `entities`.")
    public SearchView search(@BeanParam SearchParams params) {
        return thread.ask(() -> answers.of(params, clock.instant()));
    }
}
