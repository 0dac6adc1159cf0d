package org.khabar.kit.http;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An answer that is written already, such as a feed's XML, with what caches need to know of it. The media type is that
 * which the resource method produces.
 *
 * @param body the text to send, as UTF-8
 */
public record Rendered(String body, @Nullable Instant modifiedAt, Set<String> surrogateKeys) implements Keyed {

    public Rendered {
        surrogateKeys = Set.copyOf(surrogateKeys);
    }
}
