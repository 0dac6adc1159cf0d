package org.khabar.kit.http.cache;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;
import org.khabar.kit.http.Finished;

/**
 * Answers what is kept before Quarkus hears of the request, on the thread that read it. Of many requests for what is not
 * kept, one goes on and the others wait for its answer.
 */
@ApplicationScoped
public class CacheDoor {

    /** Behind the outermost handler, which checks syntax and limits, and before everything of Quarkus. */
    private static final int ORDER = -900;

    private final AnswerStore store;
    private final Questions questions;
    private final Wordings wordings;
    private final Delivery delivery = new Delivery();
    private final ConcurrentMap<AnswerKey, Rendering> underWay = new ConcurrentHashMap<>();

    CacheDoor(AnswerStore store, Questions questions) {
        this.store = store;
        this.questions = questions;
        this.wordings = new Wordings(questions);
    }

    void install(@Observes Router router) {
        router.route().order(ORDER).handler(this::enter);
    }

    private void enter(RoutingContext context) {
        AnswerKey asked = isPublicRead(context.request()) ? wordings.key(context.request()) : null;
        if (asked == null) {
            context.next();
            return;
        }
        Optional<StoredAnswer> kept = store.find(asked);
        if (kept.isPresent()) {
            delivery.send(context, kept.get());
        } else {
            make(context, asked);
        }
    }

    private void make(RoutingContext context, AnswerKey asked) {
        Rendering other = underWay.get(asked);
        if (other != null && other.join(context, this::goOn)) {
            return;
        }
        // Whoever answers must not weigh what is accepted in another way than the key does.
        context.request().headers().set(HttpHeaderNames.ACCEPT, asked.mediaType());
        Rendering mine = new Rendering(asked, store);
        underWay.put(asked, mine);
        Finished.expect(context, finished -> mine.keep(questions.answer(finished)));
        // However the answer ends, even with a client that goes away: those who wait are let go.
        context.addHeadersEndHandler(sent -> end(mine));
        context.addEndHandler(ended -> end(mine));
        context.next();
    }

    private void end(Rendering rendering) {
        underWay.remove(rendering.asked(), rendering);
        rendering.end();
    }

    /** With the answer that was waited for, or without: as if nobody else had asked. */
    private void goOn(RoutingContext context, @Nullable StoredAnswer answer) {
        if (context.response().closed()) {
            return;
        }
        if (answer != null) {
            delivery.send(context, answer);
        } else {
            context.next();
        }
    }

    private static boolean isPublicRead(HttpServerRequest request) {
        return (request.method().equals(HttpMethod.GET) || request.method().equals(HttpMethod.HEAD))
                && !request.headers().contains(HttpHeaderNames.AUTHORIZATION);
    }
}
