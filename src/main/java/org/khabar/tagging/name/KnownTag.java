package org.khabar.tagging.name;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khabar.content.tag.TagType;

/**
 * What the tagger knows of a tag.
 *
 * @param names under which it is known, its name before the others
 * @param state in which a seat, place or assembly election lies
 * @param party to which a person belongs
 * @param inTheNews whether it is known as a person in the news and not from a ballot alone
 * @param stood where and for whom a person stood for election
 * @param election what is known of an election; null for other types
 */
public record KnownTag(
        UUID id,
        TagType type,
        String slug,
        List<String> names,
        @Nullable UUID state,
        @Nullable UUID party,
        boolean inTheNews,
        List<Stood> stood,
        @Nullable Vote election) {

    public KnownTag {
        names = List.copyOf(names);
        stood = List.copyOf(stood);
    }

    /** Where and for whom somebody stood. */
    public record Stood(UUID seat, @Nullable UUID party) {}

    /**
     * When which house is elected.
     *
     * @param until the day of counting, or the last day of the year
     */
    public record Vote(boolean lokSabha, int year, @Nullable LocalDate until) {}

    public boolean stoodIn(UUID seat) {
        return stood.stream().anyMatch(one -> one.seat().equals(seat));
    }

    public boolean isOf(UUID aParty) {
        return aParty.equals(party) || stood.stream().anyMatch(one -> aParty.equals(one.party()));
    }
}
