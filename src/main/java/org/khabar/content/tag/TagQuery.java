package org.khabar.content.tag;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khabar.content.name.Language;

/**
 * Which tags a list holds, by whose names they are sorted, and which stretch is wanted.
 *
 * @param type null for tags of every type in one list
 * @param named the beginning of any word of any name or alias, in either script; null for any
 * @param ties what they are tied to: any of the given tags, for each kind of tie
 */
public record TagQuery(
        @Nullable TagType type,
        @Nullable String named,
        Facts facts,
        Map<Tie, Set<UUID>> ties,
        Order order,
        Slice slice) {

    public TagQuery {
        ties = Map.copyOf(ties);
    }

    /** All tags of a type, sorted by their names in the given language. */
    public static TagQuery of(@Nullable TagType type, Language language, int limit) {
        return new TagQuery(type, null, Facts.ANY, Map.of(), new Order(language, false), new Slice(limit, null));
    }

    /** The same, beginning behind the given place. */
    public TagQuery after(Place place) {
        return new TagQuery(type, named, facts, ties, order, new Slice(slice.limit(), place));
    }

    /** Names everything that decides what the list holds and in which order: a cursor belongs to one of these. */
    public String fingerprint() {
        Map<Tie, Set<UUID>> sorted = new TreeMap<>();
        ties.forEach((tie, ids) -> sorted.put(tie, new TreeSet<>(ids)));
        return "tags " + type + named + facts + sorted + order;
    }

    /** A tag that tags of a list can be asked to be tied to. */
    public enum Tie {
        STATE,
        ELECTION,
        CONSTITUENCY,
        CANDIDATE,
        PARTY,
        ALLIANCE
    }

    /** Facts of their own: category as in {@link TagDetails#category}, year, phase of polling, result of a candidacy. */
    public record Facts(
            @Nullable String category,
            @Nullable Integer year,
            @Nullable Integer phase,
            @Nullable CandidacyResult result) {

        public static final Facts ANY = new Facts(null, null, null, null);
    }

    /** By the names in which language, and whether from the end of the alphabet. */
    public record Order(Language language, boolean descending) {}

    /** At most so many, behind the given place. */
    public record Slice(int limit, @Nullable Place after) {}

    /** A place in a list: the sort key of a name, and the tag that stands there. */
    public record Place(String key, UUID id) {}
}
