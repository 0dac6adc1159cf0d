package org.khabar.view.exchange;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An object of another vocabulary, put together member by member; what is absent or empty is left out. */
final class Members {

    private final Map<String, Object> all = new LinkedHashMap<>();

    /** One whose kind stands in {@code @type}, as in JSON-LD. */
    static Members typed(String type) {
        return new Members().with("@type", type);
    }

    Members with(String name, @Nullable Object value) {
        boolean empty = value == null
                || value instanceof Collection<?> many && many.isEmpty()
                || value instanceof String text && text.isBlank();
        if (!empty) {
            all.put(name, value instanceof Instant instant ? instant.toString() : value);
        }
        return this;
    }

    Map<String, Object> all() {
        return all;
    }
}
