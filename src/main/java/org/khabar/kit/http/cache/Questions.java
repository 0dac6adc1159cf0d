package org.khabar.kit.http.cache;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.khabar.kit.http.Finished;
import org.khabar.kit.http.RequestAddress;

/** Tells what a request asks for, so that all wordings of one question find one answer. */
@ApplicationScoped
class Questions {

    private static final int OK = 200;
    private static final int MOVED = 301;

    private final CacheConfig config;
    private final PublicReads reads;

    Questions(CacheConfig config, PublicReads reads) {
        this.config = config;
        this.reads = reads;
    }

    /** Whether answers at the request's address may be kept; whether this one is, its resource says. */
    boolean mayBeKept(HttpServerRequest request) {
        String path = request.path();
        return path != null
                && config.paths().stream().anyMatch(path::startsWith)
                && config.passedPaths().stream().noneMatch(path::startsWith)
                && !isPassed(request.query());
    }

    private boolean isPassed(@Nullable String query) {
        return query != null
                && Arrays.stream(query.split("&", -1))
                        .map(pair -> pair.split("=", 2)[0])
                        .anyMatch(config.passedParameters()::contains);
    }

    /** The answer, ready to be kept. */
    StoredAnswer answer(Finished finished) {
        boolean there = finished.status() == OK || finished.status() == MOVED;
        return new StoredAnswer(
                finished.status(),
                Map.copyOf(finished.fields()),
                Coding.all(finished.body().getBytes()),
                new StoredAnswer.Validators(finished.tag(), finished.modifiedAt()),
                finished.keys(),
                there ? config.longest() : config.absence());
    }

    AnswerKey key(HttpServerRequest request) {
        RequestAddress address = RequestAddress.of(request);
        PublicReads.Read read = reads.at(address.path());
        return new AnswerKey(
                address.origin() + address.path() + "?" + QueryOrder.of(request.query(), read.usual()),
                Negotiation.mediaType(request.getHeader(HttpHeaderNames.ACCEPT), read.mediaTypes()),
                Negotiation.language(request.getHeader(HttpHeaderNames.ACCEPT_LANGUAGE), config.languages()));
    }
}
