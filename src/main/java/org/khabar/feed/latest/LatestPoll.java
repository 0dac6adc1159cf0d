package org.khabar.feed.latest;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestResponse;
import org.khabar.content.change.recent.ListWatch;
import org.khabar.content.listing.ArticleQuery;
import org.khabar.kit.http.RequestAddress;
import org.khabar.kit.page.Cursor;
import org.khabar.kit.page.Page;
import org.khabar.view.article.ArticleView;

/**
 * Answers who polls a list: with what has come into it behind the position that their last answer named, in the order of the list,
 * or with 304.
 */
@ApplicationScoped
public class LatestPoll {

    private static final String SINCE = "since";
    private static final Set<String> OF_ONE_REQUEST = Set.of(SINCE, "wait", "count");

    /** So many of those who waited are answered at a time, which leaves connections to the database for others. */
    private static final int AT_ONCE = 8;

    private final ExecutorService lookers = Executors.newFixedThreadPool(
            AT_ONCE, Thread.ofVirtual().name("latest-", 0).factory());
    private final Arrivals arrivals;
    private final Waiters waiters;
    private final CurrentVertxRequest current;
    private final Clock clock;

    LatestPoll(Arrivals arrivals, Waiters waiters, CurrentVertxRequest current, Clock clock) {
        this.arrivals = arrivals;
        this.waiters = waiters;
        this.current = current;
        this.clock = clock;
    }

    /**
     * A list as it is polled.
     *
     * @param query without identifiers of what is new
     * @param address of the request
     * @param page makes the answer of a query
     */
    private record Poll(ArticleQuery query, RequestAddress address, Function<ArticleQuery, Page<ArticleView>> page) {

        String fingerprint() {
            return SINCE + " " + query.fingerprint();
        }

        /** The link by which one goes on behind a position. */
        String link(long position) {
            String token = Cursor.encode(fingerprint(), List.of(Long.toString(position)));
            return "<" + address.with(SINCE, token, OF_ONE_REQUEST) + ">; rel=\"monitor\"";
        }

        RestResponse<Page<ArticleView>> answer(Page<ArticleView> found, long position) {
            return RestResponse.ResponseBuilder.ok(found)
                    .header(HttpHeaders.LINK, link(position))
                    .build();
        }
    }

    /** The list as it is, with the link that says how to go on from here. */
    public RestResponse<Page<ArticleView>> first(ArticleQuery query, Function<ArticleQuery, Page<ArticleView>> page) {
        // Before the list is read: what comes meanwhile is told once too often rather than never.
        long position = arrivals.position();
        Poll poll = poll(query, page);
        return query.slice().after() == null
                ? poll.answer(page.apply(query), position)
                : RestResponse.ok(page.apply(query));
    }

    /** What is new, now or within the time that the client waits. */
    public CompletionStage<RestResponse<Page<ArticleView>>> since(
            ArticleQuery query, SinceParams params, Function<ArticleQuery, Page<ArticleView>> page) {
        Poll poll = poll(query, page);
        long position = Long.parseLong(Cursor.decode(SINCE, String.valueOf(params.since()), poll.fingerprint())
                .getFirst());
        RestResponse<Page<ArticleView>> answer = look(poll, position);
        if (answer.getStatus() == RestResponse.StatusCode.OK
                || params.patience().isZero()) {
            return CompletableFuture.completedFuture(answer);
        }
        return held(poll, params, position);
    }

    /** A client that goes away cancels the waiting, and nothing is looked for any more. */
    private CompletionStage<RestResponse<Page<ArticleView>>> held(Poll poll, SinceParams params, long position) {
        CompletableFuture<RestResponse<Page<ArticleView>>> answer = new CompletableFuture<>();
        CompletableFuture<Void> over = waiters.await(position, ListWatch.of(poll.query), params.patience());
        current.getCurrent().addEndHandler(ended -> over.cancel(false));
        var unused = over.whenComplete((news, gone) -> {
            if (gone == null) {
                lookers.execute(() -> lookAgain(poll, position, answer));
            }
        });
        return answer;
    }

    private void lookAgain(Poll poll, long position, CompletableFuture<RestResponse<Page<ArticleView>>> answer) {
        try {
            answer.complete(QuarkusTransaction.requiringNew().call(() -> look(poll, position)));
        } catch (RuntimeException e) {
            answer.completeExceptionally(e);
        }
    }

    private RestResponse<Page<ArticleView>> look(Poll poll, long position) {
        // What is published while one waits is public later than one began to.
        ArticleQuery query = poll.query.seenAt(clock.instant());
        Arrivals.Found found =
                arrivals.behind(position, ListWatch.of(query), query.slice().limit());
        Page<ArticleView> page = found.ids().isEmpty()
                ? Page.<ArticleView>of(List.of(), query.slice().limit(), null, null)
                : poll.page.apply(query.where(query.groups(), found.ids(), query.times()));
        return page.items().isEmpty() && found.complete()
                ? RestResponse.ResponseBuilder.<Page<ArticleView>>create(RestResponse.StatusCode.NOT_MODIFIED)
                        .header(HttpHeaders.LINK, poll.link(found.position()))
                        .build()
                : poll.answer(page, found.position());
    }

    private Poll poll(ArticleQuery query, Function<ArticleQuery, Page<ArticleView>> page) {
        return new Poll(query, RequestAddress.of(current.getCurrent().request()), page);
    }
}
