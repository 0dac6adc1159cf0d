package org.khabar.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khabar.content.tag.Tag;
import org.khabar.content.tag.TagType;
import org.khabar.kit.text.Fold;
import org.khabar.kit.text.sound.NameFinder;
import org.khabar.kit.text.sound.Spotted;

/** All tags by their names: as they are spelt, and as readers type them. What takes long to build is built when it is needed. */
final class TagCatalogue {

    private static final Set<TagType> NAMES_OF_PEOPLE_AND_PLACES =
            EnumSet.of(TagType.CANDIDATE, TagType.CONSTITUENCY, TagType.STATE, TagType.PLACE);

    private final Map<UUID, Tag> byId = new HashMap<>();
    private final Map<String, Set<UUID>> bySpelling = new HashMap<>();
    private final ReentrantLock building = new ReentrantLock();
    private volatile @Nullable NameFinder<UUID> finder;

    /** One or two letters begin thousands of names, and everybody types them. */
    private final Cache<Begun, List<NameFinder.Found<UUID>>> begunOnes =
            Caffeine.newBuilder().maximumSize(2_000).build();

    TagCatalogue(Collection<Tag> tags) {
        for (Tag tag : tags) {
            byId.put(tag.id, tag);
            tag.everyName()
                    .map(TagCatalogue::key)
                    .filter(key -> !key.isEmpty())
                    .forEach(key -> bySpelling
                            .computeIfAbsent(key, k -> new HashSet<>(2))
                            .add(tag.id));
        }
    }

    /** Under which a spelling is known, in any fold, words joined or apart: that of two words is that of both in a row. */
    static String key(String name) {
        return Fold.of(name).replace(" ", "");
    }

    /** The tag of the identifier. */
    Optional<Tag> tag(UUID id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The same with some that were changed in the place of those with these identifiers, which may be gone. */
    TagCatalogue with(Collection<Tag> changed, Set<UUID> ids) {
        return new TagCatalogue(Stream.concat(all().filter(tag -> !ids.contains(tag.id)), changed.stream())
                .toList());
    }

    /** Builds now what takes long. */
    void prepare() {
        finder().prepare();
    }

    /** All of them, in no order. */
    Stream<Tag> all() {
        return byId.values().stream();
    }

    /** The tags that are spelt so. */
    Set<UUID> spelt(String key) {
        return bySpelling.getOrDefault(key, Set.of());
    }

    /** Words in the names of people and places, as the fold has them: they are not inflected. */
    Set<String> uninflected() {
        Set<String> words = new HashSet<>();
        byId.values().stream()
                .filter(tag -> NAMES_OF_PEOPLE_AND_PLACES.contains(tag.type))
                .flatMap(Tag::everyName)
                .flatMap(name -> Stream.of(Fold.of(name).split(" ", -1)))
                .filter(word -> !word.isEmpty() && word.charAt(0) >= 0x0900)
                .forEach(words::add);
        return words;
    }

    /** The tags whose names stand somewhere among the words, spelt so or sounding so; in no order. */
    List<Spotted<UUID>> spot(List<String> words, double least) {
        return finder().spot(words, least);
    }

    /** The tags whose names may begin so. */
    List<NameFinder.Found<UUID>> complete(String begun, int limit) {
        return begunOnes.get(new Begun(begun, limit), asked -> finder().complete(asked.text, asked.limit));
    }

    private NameFinder<UUID> finder() {
        NameFinder<UUID> built = finder;
        if (built != null) {
            return built;
        }
        building.lock();
        try {
            NameFinder<UUID> other = finder;
            return other == null ? build() : other;
        } finally {
            building.unlock();
        }
    }

    private NameFinder<UUID> build() {
        NameFinder<UUID> built = new NameFinder<>();
        byId.values().stream()
                .sorted((one, other) -> one.slug.compareTo(other.slug))
                .forEach(tag -> tag.everyName().distinct().forEach(name -> built.add(tag.id, name)));
        finder = built;
        return built;
    }

    private record Begun(String text, int limit) {}
}
