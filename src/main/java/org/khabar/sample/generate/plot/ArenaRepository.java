package org.khabar.sample.generate.plot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.khabar.content.election.AllianceMembership;
import org.khabar.content.tag.Tag;
import org.khabar.content.tag.TagDetails;
import org.khabar.content.tag.TagType;
import org.khabar.sample.generate.chance.Zipf;

/** Reads what there is to write about. The tags it answers belong to no session any more; their states are there. */
@ApplicationScoped
public class ArenaRepository {

    /** A few parties stand in most articles; seats are told of far more evenly. */
    private static final double PARTIES = 1.1;

    private static final double SEATS = 0.6;
    private static final double RUNNERS = 1.3;
    private static final double OTHERS = 0.9;

    private final EntityManager database;

    public ArenaRepository(EntityManager database) {
        this.database = database;
    }

    @Transactional
    public Arena read() {
        List<Tag> tags = database.createQuery("select t from Tag t left join fetch t.state order by t.slug", Tag.class)
                .getResultList();
        Map<UUID, Tag> byId = tags.stream().collect(Collectors.toMap(tag -> tag.id, Function.identity()));
        List<Object[]> stands = stands();
        return new Arena(
                contests(stands, byId),
                new Zipf<>(parties(tags, stands), PARTIES),
                new Zipf<>(sorted(tags, TagType.STATE, Comparator.comparingInt(tag -> -seats(tag))), OTHERS),
                new Zipf<>(of(tags, TagType.PLACE), OTHERS),
                new Zipf<>(of(tags, TagType.TOPIC), OTHERS),
                votes(tags, byId));
    }

    /** Constituency, election, candidate and party of everybody who stood, in each seat the winner first. */
    private List<Object[]> stands() {
        return database.createQuery(
                        "select c.constituency.id, c.election.id, c.candidate.id, p.id from Candidacy c"
                                + " left join c.party p where c.candidate is not null"
                                + " order by c.constituency.slug, c.election.slug, c.outcome.placed, c.id",
                        Object[].class)
                .getResultList();
    }

    /** Seats whose runners have names in Hindi come first: they make the better stories. */
    private static Zipf<Contest> contests(List<Object[]> stands, Map<UUID, Tag> byId) {
        Map<List<Object>, List<Contest.Runner>> runners = new LinkedHashMap<>();
        for (Object[] stand : stands) {
            Tag candidate = Objects.requireNonNull(byId.get((UUID) stand[2]));
            Tag party = stand[3] == null ? null : byId.get((UUID) stand[3]);
            runners.computeIfAbsent(List.of(stand[0], stand[1]), seat -> new ArrayList<>())
                    .add(new Contest.Runner(candidate, party == null || isPseudo(party) ? null : party));
        }
        List<Contest> contests = new ArrayList<>();
        runners.forEach((key, found) -> contests.add(new Contest(
                Objects.requireNonNull(byId.get((UUID) key.get(0))),
                Objects.requireNonNull(byId.get((UUID) key.get(1))),
                new Zipf<>(found, RUNNERS))));
        contests.sort(Comparator.comparingLong(contest -> -inHindi(contest)));
        return new Zipf<>(contests, SEATS);
    }

    private static long inHindi(Contest contest) {
        return contest.runners().list().stream()
                .filter(runner -> runner.candidate().names.hi() != null)
                .count();
    }

    /** Those for which most people stood come first. */
    private static List<Tag> parties(List<Tag> tags, List<Object[]> stands) {
        Map<Object, Long> strength = new HashMap<>();
        stands.stream().filter(stand -> stand[3] != null).forEach(stand -> strength.merge(stand[3], 1L, Long::sum));
        return sorted(tags, TagType.PARTY, Comparator.comparingLong(tag -> -strength.getOrDefault(tag.id, 0L))).stream()
                .filter(party -> !isPseudo(party))
                .toList();
    }

    /** Whether it is no party but "independent" or "none of the above". */
    private static boolean isPseudo(Tag party) {
        return party.details instanceof TagDetails.Party details && details.pseudo();
    }

    private Arena.Votes votes(List<Tag> tags, Map<UUID, Tag> byId) {
        List<AllianceMembership> memberships = database.createQuery(
                        "from AllianceMembership order by election.slug, alliance.slug", AllianceMembership.class)
                .getResultList();
        Map<UUID, Tag> allianceByParty = new HashMap<>();
        memberships.forEach(
                member -> allianceByParty.put(member.party.id, Objects.requireNonNull(byId.get(member.alliance.id))));
        List<Tag> elections = sorted(tags, TagType.ELECTION, Comparator.comparingInt(tag -> -year(tag)));
        return new Arena.Votes(new Zipf<>(elections, OTHERS), allianceByParty);
    }

    private static int year(Tag tag) {
        return tag.details instanceof TagDetails.Election election ? election.year() : 0;
    }

    private static int seats(Tag tag) {
        return tag.details instanceof TagDetails.State state ? Objects.requireNonNullElse(state.lokSabhaSeats(), 0) : 0;
    }

    private static List<Tag> sorted(List<Tag> tags, TagType type, Comparator<Tag> order) {
        return of(tags, type).stream().sorted(order).toList();
    }

    private static List<Tag> of(List<Tag> tags, TagType type) {
        return tags.stream().filter(tag -> tag.type == type).toList();
    }
}
