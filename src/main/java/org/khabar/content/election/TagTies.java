package org.khabar.content.election;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.khabar.content.tag.CandidacyResult;
import org.khabar.content.tag.Tag;

/**
 * What ties some tags to others, loaded for all of them at once. What was not asked for is empty.
 *
 * @param whole whether every candidacy of a constituency was loaded, not only those that won
 */
public record TagTies(
        boolean whole,
        Map<UUID, List<Poll>> polls,
        Map<UUID, List<Candidacy>> candidacies,
        Map<UUID, List<AllianceMembership>> memberships) {

    /** Nothing loaded. */
    public static final TagTies NONE = new TagTies(false, Map.of(), Map.of(), Map.of());

    public TagTies {
        polls = Map.copyOf(polls);
        candidacies = Map.copyOf(candidacies);
        memberships = Map.copyOf(memberships);
    }

    /** A constituency's polls, newest election first. */
    public List<Poll> polls(Tag constituency) {
        return polls.getOrDefault(constituency.id, List.of());
    }

    /** A constituency's or candidate's candidacies, newest election first. */
    public List<Candidacy> candidacies(Tag tag) {
        return candidacies.getOrDefault(tag.id, List.of());
    }

    /** Those of a constituency's candidacies that won. */
    public List<Candidacy> winners(Tag constituency) {
        return candidacies(constituency).stream()
                .filter(candidacy -> candidacy.outcome.result() == CandidacyResult.WON)
                .toList();
    }

    /** Every tag that its ties name, itself among them; some come several times. */
    public Stream<Tag> tied(Tag tag) {
        Stream<Tag> stood = candidacies(tag).stream().flatMap(Candidacy::tags);
        Stream<Tag> joined = memberships(tag).stream()
                .flatMap(membership -> Stream.of(membership.election, membership.alliance, membership.party));
        return Stream.concat(polls(tag).stream().map(poll -> poll.election), Stream.concat(stood, joined));
    }

    /** A party's alliances or an alliance's parties. */
    public List<AllianceMembership> memberships(Tag tag) {
        return memberships.getOrDefault(tag.id, List.of());
    }
}
