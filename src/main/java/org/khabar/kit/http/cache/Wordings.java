package org.khabar.kit.http.cache;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.vertx.core.http.HttpServerRequest;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/** Remembers which question a request puts: most come in the same words again, and reading them takes longer than the answer. */
final class Wordings {

    /** With {@link #LONGEST}, some megabytes at most. */
    private static final int MOST = 4_096;

    private static final int LONGEST = 500;

    private final Questions questions;
    private final ConcurrentMap<Wording, AnswerKey> known = new ConcurrentHashMap<>();

    Wordings(Questions questions) {
        this.questions = questions;
    }

    /** What the request asks; null when its answer may not be kept. */
    @Nullable
    AnswerKey key(HttpServerRequest request) {
        Wording wording = new Wording(
                request.absoluteURI(),
                request.getHeader(HttpHeaderNames.ACCEPT),
                request.getHeader(HttpHeaderNames.ACCEPT_LANGUAGE));
        AnswerKey key = known.get(wording);
        if (key == null && questions.mayBeKept(request)) {
            key = questions.key(request);
            remember(wording, key);
        }
        return key;
    }

    /** When there are too many, all are forgotten: those that come often are soon known again. */
    private void remember(Wording wording, AnswerKey key) {
        if (wording.length() <= LONGEST) {
            if (known.size() >= MOST) {
                known.clear();
            }
            known.put(wording, key);
        }
    }

    /** Everything of a request that its question depends on. */
    private record Wording(
            String address,
            @Nullable String accept,
            @Nullable String acceptLanguage) {

        int length() {
            return address.length() + length(accept) + length(acceptLanguage);
        }

        private static int length(@Nullable String field) {
            return field == null ? 0 : field.length();
        }
    }
}
