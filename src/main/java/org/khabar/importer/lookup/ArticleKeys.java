package org.khabar.importer.lookup;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khabar.content.source.SourceRepository;
import org.khabar.intake.References;
import org.khabar.intake.json.Value;
import org.khabar.kit.id.Ids;
import org.khabar.kit.id.ShortId;

/**
 * The identifier of every article of the file, settled before the first is written, so that articles can point to each
 * other in any order; and of those in the database that the file points to.
 */
public final class ArticleKeys {

    /** The longest key of an article in UTF-16 units. */
    public static final int KEY_LENGTH = 1000;

    private static final int CHUNK = 1000;

    private final SourceRepository articles;
    private final Map<String, UUID> ids = new HashMap<>();
    private final Set<String> shortIds = new HashSet<>();

    ArticleKeys(SourceRepository articles) {
        this.articles = articles;
    }

    /** Settles the identifiers of articles of the file. Call it within a transaction. */
    void settle(List<Newcomer> newcomers) {
        for (int from = 0; from < newcomers.size(); from += CHUNK) {
            settleChunk(newcomers.subList(from, Math.min(newcomers.size(), from + CHUNK)));
        }
    }

    private void settleChunk(List<Newcomer> newcomers) {
        ids.putAll(articles.ids(newcomers.stream().map(Newcomer::externalId).toList()));
        Collection<String> wanted =
                newcomers.stream().map(one -> ShortId.of(one.id())).toList();
        shortIds.addAll(articles.takenShortIds(wanted));
        for (Newcomer newcomer : newcomers) {
            ids.computeIfAbsent(newcomer.externalId(), key -> free(newcomer.id()));
        }
    }

    /** The identifier itself, or the next one whose short form is still free. */
    private UUID free(UUID id) {
        UUID free = id;
        while (!shortIds.add(ShortId.of(free))) {
            free = new UUID(free.getMostSignificantBits(), free.getLeastSignificantBits() + 1);
        }
        return free;
    }

    /** The identifier of an article that is known by now: it stands in the file, or was found. */
    public UUID of(String externalId) {
        return java.util.Objects.requireNonNull(ids.get(externalId));
    }

    /** The same, for one that may not be known. */
    public Optional<UUID> known(String externalId) {
        return Optional.ofNullable(ids.get(externalId));
    }

    /** The article that the value names by its key; nothing, and a problem, when there is none. */
    public UUID find(Value reference) {
        String key = reference.line(KEY_LENGTH);
        UUID id = ids.get(key);
        if (id != null || key.isEmpty()) {
            return id == null ? References.NOTHING : id;
        }
        Optional<UUID> stored = Optional.ofNullable(articles.ids(List.of(key)).get(key));
        stored.ifPresent(found -> ids.put(key, found));
        if (stored.isEmpty()) {
            reference.wrong("no article has the externalId \"" + key + "\"");
        }
        return stored.orElse(References.NOTHING);
    }

    /** An article of the file, and the identifier it gets when it is new and its short form is free. */
    public record Newcomer(String externalId, UUID id) {

        /** Born at its publication, or at no time in particular. */
        public static Newcomer of(String externalId, @Nullable Instant publishedAt) {
            return new Newcomer(externalId, Ids.at(publishedAt == null ? Lookup.NO_BIRTHDAY : publishedAt, externalId));
        }
    }
}
