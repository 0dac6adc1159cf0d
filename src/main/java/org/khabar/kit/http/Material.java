package org.khabar.kit.http;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khabar.kit.page.Page;

/**
 * What an answer was made of: the latest change and the keys of everything in it.
 *
 * @param modifiedAt null when it is not known, as of every list: something may leave it without anything in it being
 *     changed
 */
record Material(@Nullable Instant modifiedAt, Set<String> keys) {

    static Material of(Object entity) {
        return switch (entity) {
            case Keyed keyed -> new Material(keyed.modifiedAt(), keyed.surrogateKeys());
            case Page<?> page -> ofAll(page.items(), page.keys());
            case Iterable<?> items -> ofAll(items, Set.of());
            default -> new Material(null, Set.of());
        };
    }

    private static Material ofAll(Iterable<?> items, Set<String> own) {
        Set<String> keys = new HashSet<>(own);
        items.forEach(item -> keys.addAll(of(item).keys()));
        return new Material(null, keys);
    }
}
