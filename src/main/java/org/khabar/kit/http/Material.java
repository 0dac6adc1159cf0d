package org.khabar.kit.http;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khabar.kit.page.Page;

/**
 * What an answer was made of: the latest change and the keys of everything in it.
 *
 * @param modifiedAt null when nothing in it knows
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
        Stream.Builder<Instant> changes = Stream.builder();
        for (Object item : items) {
            Material material = of(item);
            keys.addAll(material.keys());
            if (material.modifiedAt() != null) {
                changes.add(material.modifiedAt());
            }
        }
        return new Material(
                changes.build()
                        .filter(Objects::nonNull)
                        .max(Comparator.naturalOrder())
                        .orElse(null),
                keys);
    }
}
