package org.khabar.kit.http;

import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * An answer that may be kept for others who ask the same, before anything of the one request is applied to it.
 *
 * @param status 200, 301, 404 or 410
 * @param fields header fields that belong to the answer
 * @param body not coded; empty for none
 * @param tag strong entity tag; null for none
 * @param modifiedAt null where it is not known
 * @param keys surrogate keys of everything in it
 */
public record Finished(
        int status,
        Map<String, String> fields,
        Buffer body,
        @Nullable String tag,
        @Nullable Instant modifiedAt,
        Set<String> keys) {

    private static final String TAKER = Finished.class.getName();

    public Finished {
        fields = Map.copyOf(fields);
        keys = Set.copyOf(keys);
    }

    /** Lets the answer to a request be handed over to whoever keeps answers. */
    public static void expect(RoutingContext request, Consumer<Finished> taker) {
        request.put(TAKER, taker);
    }

    /** Hands the answer over, if it is expected. */
    void handOver(RoutingContext request) {
        Consumer<Finished> taker = request.get(TAKER);
        if (taker != null) {
            taker.accept(this);
        }
    }
}
