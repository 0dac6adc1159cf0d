package org.khabar.content.election;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khabar.content.tag.Tag;
import org.khabar.content.tag.TagType;

/** Reads what ties tags together, for many tags in one statement each. */
@ApplicationScoped
public class RelationRepository {

    private static final String CANDIDACIES =
            "select c from Candidacy c join fetch c.election join fetch c.constituency"
                    + " left join fetch c.candidate left join fetch c.party";

    private static final String STANDINGS =
            "select new org.khabar.content.election.RelationRepository$Standing(c.candidate.id, c.constituency.id, p.id)"
                    + " from Candidacy c left join c.party p where c.candidate is not null";

    private final EntityManager database;

    RelationRepository(EntityManager database) {
        this.database = database;
    }

    /**
     * What ties the tags to others, at most two statements for each type among them.
     *
     * @param whole whether every candidacy of a constituency is wanted, not only those that won
     */
    public TagTies ties(Collection<Tag> tags, boolean whole) {
        Map<TagType, List<UUID>> ids = tags.stream()
                .collect(
                        Collectors.groupingBy(tag -> tag.type, Collectors.mapping(tag -> tag.id, Collectors.toList())));
        List<UUID> seats = ids.getOrDefault(TagType.CONSTITUENCY, List.of());
        List<UUID> candidates = ids.getOrDefault(TagType.CANDIDATE, List.of());
        List<UUID> parties = ids.getOrDefault(TagType.PARTY, List.of());
        List<UUID> alliances = ids.getOrDefault(TagType.ALLIANCE, List.of());
        Map<UUID, List<Candidacy>> candidacies = new HashMap<>();
        candidacies.putAll(grouped(of(candidates, this::candidaciesOf), c -> Objects.requireNonNull(c.candidate).id));
        candidacies.putAll(grouped(of(seats, whole ? this::candidaciesIn : this::winnersIn), c -> c.constituency.id));
        Map<UUID, List<AllianceMembership>> memberships = new HashMap<>();
        memberships.putAll(grouped(of(parties, this::membershipsOf), m -> m.party.id));
        memberships.putAll(grouped(of(alliances, this::membersOf), m -> m.alliance.id));
        return new TagTies(whole, grouped(of(seats, this::polls), p -> p.constituency.id), candidacies, memberships);
    }

    private static <T> List<T> of(List<UUID> ids, Function<Collection<UUID>, List<T>> query) {
        return ids.isEmpty() ? List.of() : query.apply(ids);
    }

    private static <T> Map<UUID, List<T>> grouped(List<T> rows, Function<T, UUID> key) {
        return rows.stream().collect(Collectors.groupingBy(key));
    }

    /** The polls of the constituencies, newest election first. */
    public List<Poll> polls(Collection<UUID> constituencies) {
        return database.createQuery(
                        "select p from Poll p join fetch p.election where p.constituency.id in :ids"
                                + " order by p.election.number desc",
                        Poll.class)
                .setParameter("ids", constituencies)
                .getResultList();
    }

    /** Who stood in the constituencies, newest election first, then the winner first. */
    public List<Candidacy> candidaciesIn(Collection<UUID> constituencies) {
        return candidacies("c.constituency.id in :ids", constituencies, Integer.MAX_VALUE);
    }

    /** Who won the constituencies, newest election first. */
    public List<Candidacy> winnersIn(Collection<UUID> constituencies) {
        return candidacies("c.outcome.result = WON and c.constituency.id in :ids", constituencies, Integer.MAX_VALUE);
    }

    /** Where and for whom everybody stood, without anything else of it. */
    public List<Standing> standings() {
        return database.createQuery(STANDINGS, Standing.class).getResultList();
    }

    /** The same of some candidates. */
    public List<Standing> standings(Collection<UUID> candidates) {
        return candidates.isEmpty()
                ? List.of()
                : database.createQuery(STANDINGS + " and c.candidate.id in :ids", Standing.class)
                        .setParameter("ids", candidates)
                        .getResultList();
    }

    /** Where the candidates stood, newest election first. */
    public List<Candidacy> candidaciesOf(Collection<UUID> candidates) {
        return candidacies("c.candidate.id in :ids", candidates, Integer.MAX_VALUE);
    }

    /** The candidacies that won for the party, newest election first, at most so many. */
    public List<Candidacy> winnersFor(UUID party, int limit) {
        return candidacies("c.outcome.result = WON and c.party.id in :ids", List.of(party), limit);
    }

    /** Which alliances the parties belong to, newest election first. */
    public List<AllianceMembership> membershipsOf(Collection<UUID> parties) {
        return memberships("m.party.id in :ids", parties);
    }

    /** Which parties belong to the alliances, newest election first. */
    public List<AllianceMembership> membersOf(Collection<UUID> alliances) {
        return memberships("m.alliance.id in :ids", alliances);
    }

    /** Which parties fought the election in which alliance. */
    public List<AllianceMembership> alliancesAt(UUID election) {
        return memberships("m.election.id in :ids", List.of(election));
    }

    /** How many seats each party won, most first: at an election, in a state, or for the parties of an alliance. */
    public List<SeatCount> seatsWon(Tag tag) {
        String within = switch (tag.type) {
            case ELECTION -> "c.election.id = :id";
            case STATE -> "c.constituency.state.id = :id";
            case ALLIANCE ->
                "exists (select 1 from AllianceMembership m where m.party = c.party and m.election = c.election"
                        + " and m.alliance.id = :id)";
            case PARTY, CANDIDATE, CONSTITUENCY, PLACE, TOPIC -> "c.party.id = :id";
        };
        return database.createQuery(
                        "select new org.khabar.content.election.SeatCount(e, p, count(c)) from Candidacy c join c.election e"
                                + " join c.party p where c.outcome.result = WON and " + within
                                + " group by e, p order by e.number desc, count(c) desc, p.slug",
                        SeatCount.class)
                .setParameter("id", tag.id)
                .getResultList();
    }

    private List<Candidacy> candidacies(String condition, Collection<UUID> ids, int limit) {
        return database.createQuery(
                        CANDIDACIES + " where " + condition
                                + " order by c.election.number desc, c.outcome.placed nulls last, c.id",
                        Candidacy.class)
                .setParameter("ids", ids)
                .setMaxResults(limit)
                .getResultList();
    }

    private List<AllianceMembership> memberships(String condition, Collection<UUID> ids) {
        return database.createQuery(
                        "select m from AllianceMembership m join fetch m.alliance join fetch m.party join fetch m.election"
                                + " where " + condition + " order by m.election.number desc, m.party.slug",
                        AllianceMembership.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    /** By identifiers, who stood where, and for which party when that has a tag. */
    public record Standing(
            UUID candidate, UUID seat, @Nullable UUID party) {}
}
