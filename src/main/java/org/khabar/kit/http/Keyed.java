package org.khabar.kit.http;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something sent to clients that knows what it was made of. A record implements it beside its components; neither
 * method is a property, so that neither appears in the JSON.
 */
public interface Keyed {

    /**
     * When anything in it last changed: becomes Last-Modified. Null when that is not known; what holds a list does not
     * know it, for something may leave a list without anything in it being changed.
     */
    default @Nullable Instant modifiedAt() {
        return null;
    }

    /** The names of every entity in it, without spaces: becomes Surrogate-Key, by which caches are purged. */
    default Set<String> surrogateKeys() {
        return Set.of();
    }
}
