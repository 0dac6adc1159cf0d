package org.khabar.delivery.stream;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.khabar.content.article.FilterResolver;
import org.khabar.content.change.recent.ListWatch;
import org.khabar.content.listing.ArticleQuery;
import org.khabar.view.query.ArticleFilterParams;

/** What changes, told at once to whoever listens. */
@Path("/v1/stream")
@org.eclipse.microprofile.openapi.annotations.tags.Tag(name = "Stream")
public class StreamResource {

    private static final String EXAMPLE = """
            event: withdrawn
            id: 4711
            data: {"type":"article","id":"018f3a52-7c1e-7b60-9d53-2f0c9f8e1a44","at":"2024-05-13T03:30:00Z","surrogateKeys":[]}

            """;

    private final FilterResolver filters;
    private final Beginning beginning;
    private final Admission admission;
    private final CurrentVertxRequest current;

    StreamResource(FilterResolver filters, Beginning beginning, Admission admission, CurrentVertxRequest current) {
        this.filters = filters;
        this.beginning = beginning;
        this.admission = admission;
        this.current = current;
    }

    @GET
    @Blocking
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Operation(operationId = "streamChanges", summary = "What changes, as server-sent events", description = """
                    Events `published`, `updated`, `withdrawn`, `live-entry` and `front` as they are committed. The data of each is a
                    JSON object with `type`, `id`, `at`, `surrogateKeys` and, unless withdrawn, `slug`, `title`, `kind`,
                    `language`, `publishedAt`. Takes every filter of the article list. `Last-Event-ID` goes on behind an event
                    without a gap or a repeat; an event `restart` tells that this cannot be done.""")
    @APIResponse(
            responseCode = "200",
            description = "Events, for as long as the client listens",
            content =
                    @Content(
                            mediaType = MediaType.SERVER_SENT_EVENTS,
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            description = "Events, each ended by an empty line",
                                            example = EXAMPLE)))
    public CompletionStage<Void> stream(@BeanParam ArticleFilterParams articles, @BeanParam StreamParams params) {
        ListWatch list = new ListWatch(filters.resolve(articles.filter()), Set.of(), ArticleQuery.Times.ANY);
        StreamFilter filter = new StreamFilter(list, params.names());
        admission.admit(current.getCurrent(), filter, beginning.behind(params.last()));
        // Never completed: the answer is no longer in the hands of Quarkus REST.
        return new CompletableFuture<>();
    }
}
