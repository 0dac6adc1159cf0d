package org.khabar.delivery.stream;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.smallrye.common.vertx.VertxContext;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import java.util.Objects;
import java.util.concurrent.Executor;
import org.khabar.content.change.recent.RecentChanges;

/** Takes the answer to a request over from Quarkus REST and makes it a stream, which ends when the client goes away. */
@ApplicationScoped
class Admission {

    private final Subscribers subscribers;
    private final Subscriber.Sources sources;
    private final StreamConfig config;

    Admission(Subscribers subscribers, RecentChanges recent, Backlog backlog, EventText text, StreamConfig config) {
        this.subscribers = subscribers;
        this.sources = new Subscriber.Sources(recent::stretch, backlog, text);
        this.config = config;
    }

    /** Begins to answer. Throws UNAVAILABLE, before anything is answered, when there are too many subscribers. */
    void admit(RoutingContext request, StreamFilter filter, Beginning.Place place) {
        if (request.request().method().equals(HttpMethod.HEAD)) {
            head(request.response()).end();
            return;
        }
        subscribers.reserve();
        HttpServerResponse response = head(request.response());
        response.setChunked(true).setWriteQueueMaxSize(config.writeQueue());
        // Not the request's own context, which would keep everything of the request for as long as the stream lasts.
        Context loop = VertxContext.getRootContext(Objects.requireNonNull(Vertx.currentContext()));
        Runnable cut = response::reset;
        Subscriber subscriber = new Subscriber(
                sources, filter, place.position(), new Subscriber.Connection(response, executor(loop), cut));
        subscribers.join(subscriber);
        request.addEndHandler(ended -> subscribers.leave(subscriber));
        if (response.closed()) {
            subscribers.leave(subscriber);
            return;
        }
        subscriber.begin(EventText.greeting(place, config.retry()));
    }

    private static Executor executor(Context loop) {
        return task -> loop.runOnContext(now -> task.run());
    }

    private static HttpServerResponse head(HttpServerResponse response) {
        response.putHeader(HttpHeaderNames.CONTENT_TYPE, MediaType.SERVER_SENT_EVENTS);
        response.putHeader(HttpHeaderNames.CACHE_CONTROL, "no-store");
        // Said so that Vert.x does not compress, which would hold events back.
        response.putHeader(HttpHeaderNames.CONTENT_ENCODING, "identity");
        // For nginx and those who copy it: events are passed on at once.
        return response.putHeader("X-Accel-Buffering", "no");
    }
}
