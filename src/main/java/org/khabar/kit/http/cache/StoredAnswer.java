package org.khabar.kit.http.cache;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A finished answer.
 *
 * @param status 200, 301, 404 or 410
 * @param fields header fields that belong to the answer rather than to one request
 * @param bodies the body in each coding
 * @param validators by which a client's copy is compared
 * @param keys surrogate keys of everything in it
 * @param freshFor how long it is kept
 */
record StoredAnswer(
        int status,
        Map<CharSequence, CharSequence> fields,
        Map<Coding, Buffer> bodies,
        Validators validators,
        Set<String> keys,
        Duration freshFor) {

    /** What an entry takes beside its bytes, about. */
    private static final int OVERHEAD = 1_000;

    StoredAnswer {
        fields = encoded(fields);
        bodies = Map.copyOf(bodies);
        keys = Set.copyOf(keys);
    }

    /** As they go over the wire, so that they are not looked through and encoded each time. */
    private static Map<CharSequence, CharSequence> encoded(Map<? extends CharSequence, ? extends CharSequence> fields) {
        Map<CharSequence, CharSequence> encoded = new LinkedHashMap<>();
        fields.forEach((name, value) -> encoded.put(
                HttpHeaders.createOptimized(name.toString()), HttpHeaders.createOptimized(value.toString())));
        return Collections.unmodifiableMap(encoded);
    }

    /** The entity tag and the date of the last change; null where the answer has none. */
    record Validators(@Nullable String tag, @Nullable Instant modifiedAt) {}

    /** About how many bytes of memory it takes. */
    int weight() {
        int bytes = bodies.values().stream().mapToInt(Buffer::length).sum();
        return OVERHEAD
                + bytes
                + fields.values().stream().mapToInt(CharSequence::length).sum()
                + keys.stream().mapToInt(String::length).sum() * 2;
    }

    /** The body in the coding. */
    Buffer body(Coding coding) {
        Buffer body = bodies.get(coding);
        return body == null ? Buffer.buffer() : body;
    }
}
