package org.khabar.view.tag;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khabar.content.change.EntityType;
import org.khabar.content.election.TagTies;
import org.khabar.content.surrogate.SurrogateKeys;
import org.khabar.content.tag.Tag;

/**
 * What an answer that shows a tag depends on: the tag and every other one that it names, by their surrogate keys, and the
 * newest change among them. Ties are counted in many places: a change of any tag purges them all, which is rare.
 */
public record TagStamp(Instant modifiedAt, Set<String> keys) {

    public TagStamp {
        keys = Set.copyOf(keys);
    }

    static TagStamp of(Tag tag, TagTies ties) {
        Stream<@Nullable Tag> around = Stream.of(tag, tag.state, tag.party);
        List<Tag> shown =
                Stream.concat(around.filter(Objects::nonNull), ties.tied(tag)).toList();
        Instant newest = shown.stream()
                .map(other -> other.updatedAt)
                .max(Instant::compareTo)
                .orElse(tag.updatedAt);
        Set<String> keys = new TreeSet<>(keys(shown.stream()));
        keys.add(SurrogateKeys.all(EntityType.TAG));
        return new TagStamp(newest, keys);
    }

    /** The surrogate keys of tags. */
    public static Set<String> keys(Stream<Tag> tags) {
        return tags.map(tag -> SurrogateKeys.of(EntityType.TAG, tag.id)).collect(Collectors.toCollection(TreeSet::new));
    }
}
