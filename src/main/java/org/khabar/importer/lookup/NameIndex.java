package org.khabar.importer.lookup;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.khabar.kit.text.Fold;

/** Finds things of one kind by slug, by former slug or by any name, however it is spelt. */
final class NameIndex {

    private final Map<UUID, String> slugs = new HashMap<>();
    private final Map<String, UUID> bySlug = new HashMap<>();
    private final Map<String, Set<UUID>> byName = new HashMap<>();

    /** Makes a thing known, or known by other names than before. */
    void put(UUID id, String slug, Stream<String> names) {
        if (slugs.put(id, slug) != null) {
            byName.values().forEach(ids -> ids.remove(id));
        }
        bySlug.put(slug, id);
        names.map(Fold::of)
                .filter(fold -> !fold.isEmpty())
                .forEach(fold ->
                        byName.computeIfAbsent(fold, name -> new HashSet<>(2)).add(id));
    }

    /** Makes a further slug lead to a known thing, unless it is another's. */
    void alsoAt(String slug, UUID id) {
        if (slugs.containsKey(id)) {
            bySlug.putIfAbsent(slug, id);
        }
    }

    /** The thing of the slug; when there is none, those that bear the name. */
    Set<UUID> find(String slugOrName) {
        UUID exact = bySlug.get(slugOrName);
        return exact == null ? Set.copyOf(byName.getOrDefault(Fold.of(slugOrName), Set.of())) : Set.of(exact);
    }

    /** Whether something has or had the slug. */
    boolean hasSlug(String slug) {
        return bySlug.containsKey(slug);
    }

    /** The slugs of known things, sorted. */
    List<String> slugs(Set<UUID> ids) {
        return ids.stream().map(slugs::get).sorted().toList();
    }
}
