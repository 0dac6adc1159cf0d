package org.khabar.content.election;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khabar.content.change.Effect;
import org.khabar.content.change.Outcome;
import org.khabar.content.tag.GoneReference.Kind;
import org.khabar.content.tag.GoneReferenceRepository;
import org.khabar.content.tag.Tag;
import org.khabar.kit.id.Digest;

/**
 * How the reference data's candidacies, polls and memberships are written, whole tables at a time. A row of which it says
 * the same as the last time stays as editors made it, and one that they removed stays away. The log tells of the tags whose
 * ties have changed; nothing of a first load, which has just told of the tags themselves.
 */
@ApplicationScoped
public class ElectionWorkflow {

    private final ElectionRepository rows;
    private final GoneReferenceRepository gone;
    private final TieNotes notes;

    ElectionWorkflow(ElectionRepository rows, GoneReferenceRepository gone, TieNotes notes) {
        this.rows = rows;
        this.gone = gone;
        this.notes = notes;
    }

    /** Takes all candidacies of the reference data; one that it no longer has is removed. */
    @Transactional
    public Taken takeCandidacies(Collection<Stood> all) {
        Map<String, Candidacy> known = rows.candidacies();
        Set<UUID> removed = gone.ids(Kind.CANDIDACY);
        boolean first = known.isEmpty();
        Set<UUID> touched = new HashSet<>();
        List<Outcome> outcomes = new ArrayList<>();
        for (Stood stood : all) {
            if (!removed.contains(stood.id())) {
                outcomes.add(take(stood, known.remove(stood.key()), touched));
            }
        }
        known.values().forEach(candidacy -> touch(candidacy, touched));
        return taken(outcomes, known.values(), first ? Set.of() : touched);
    }

    private Outcome take(Stood stood, @Nullable Candidacy known, Set<UUID> touched) {
        String digest = Digest.of(stood.who() + " " + stood.told());
        if (known != null && digest.equals(known.referenceDigest)) {
            return Outcome.of(known.id, false);
        }
        Candidacy candidacy = known != null
                ? known
                : new Candidacy(stood.id(), stood.key(), tag(stood.election()), tag(stood.seat()));
        candidacy.referenceDigest = digest;
        boolean changed = candidacy.record(
                tagOrNull(stood.who().candidate()),
                tagOrNull(stood.who().party()),
                stood.told().ballot(),
                stood.told().outcome());
        if (changed) {
            touch(candidacy, touched);
        }
        return known != null ? Outcome.of(known.id, changed) : persist(candidacy, stood.id());
    }

    private static void touch(Candidacy candidacy, Set<UUID> touched) {
        touched.add(candidacy.constituency.id);
        if (candidacy.candidate != null) {
            touched.add(candidacy.candidate.id);
        }
    }

    /** Takes polls. One that the reference data does not have stays: it is the newsroom's. */
    @Transactional
    public Taken takePolls(Collection<Voted> all) {
        Map<UUID, Poll> known = rows.polls();
        Set<UUID> removed = gone.ids(Kind.POLL);
        Set<UUID> touched = new HashSet<>();
        List<Outcome> outcomes = all.stream()
                .filter(voted -> !removed.contains(voted.id()))
                .map(voted -> take(voted, known.get(voted.id()), touched))
                .toList();
        return taken(outcomes, List.of(), known.isEmpty() ? Set.of() : touched);
    }

    private Outcome take(Voted voted, @Nullable Poll known, Set<UUID> touched) {
        String digest = Digest.of(voted.timing().toString());
        if (known != null && digest.equals(known.referenceDigest)) {
            return Outcome.of(known.id, false);
        }
        Poll poll = known != null ? known : new Poll(voted.id(), tag(voted.election()), tag(voted.seat()));
        poll.referenceDigest = digest;
        boolean changed = poll.schedule(voted.timing());
        if (changed) {
            touched.add(poll.constituency.id);
        }
        return known != null ? Outcome.of(known.id, changed) : persist(poll, voted.id());
    }

    /**
     * Takes who fought the election with whom. A membership that the reference data had and no longer has is removed; what
     * the newsroom added stays.
     */
    @Transactional
    public Taken takeMemberships(UUID election, Collection<Joined> all) {
        Map<UUID, AllianceMembership> known = rows.memberships(election);
        Set<UUID> removed = gone.ids(Kind.MEMBERSHIP);
        boolean first = known.isEmpty();
        Set<UUID> touched = new HashSet<>();
        List<Outcome> outcomes = new ArrayList<>();
        for (Joined joined : all) {
            AllianceMembership old = known.remove(joined.id());
            if (old != null) {
                outcomes.add(Outcome.of(old.id, false));
            } else if (!removed.contains(joined.id())) {
                outcomes.add(persist(membership(joined, election), joined.id()));
                touched.addAll(List.of(joined.alliance(), joined.party()));
            }
        }
        known.values().forEach(left -> touched.addAll(List.of(left.alliance.id, left.party.id)));
        return taken(outcomes, known.values(), first ? Set.of() : touched);
    }

    private AllianceMembership membership(Joined joined, UUID election) {
        AllianceMembership membership =
                new AllianceMembership(joined.id(), tag(joined.alliance()), tag(joined.party()), tag(election));
        membership.fromReference = true;
        return membership;
    }

    private Tag tag(UUID id) {
        return rows.reference(id);
    }

    private @Nullable Tag tagOrNull(@Nullable UUID id) {
        return id == null ? null : tag(id);
    }

    private Outcome persist(Object row, UUID id) {
        rows.persist(row);
        return new Outcome(id, Effect.CREATED);
    }

    private Taken taken(List<Outcome> outcomes, Collection<?> left, Set<UUID> touched) {
        left.forEach(rows::remove);
        rows.flush();
        notes.loaded(touched);
        return new Taken(outcomes, left.size());
    }

    /**
     * What the reference data says of one candidacy.
     *
     * @param key how the reference data names it
     * @param id the identifier it gets when it is new
     * @param seat the constituency
     */
    public record Stood(String key, UUID id, UUID election, UUID seat, Who who, Told told) {}

    /** Somebody, or null for "none of the above", for a party, or null for one without a tag. */
    public record Who(@Nullable UUID candidate, @Nullable UUID party) {}

    /** What stood on the ballot, and how it ended. */
    public record Told(Candidacy.Ballot ballot, Candidacy.Outcome outcome) {}

    /** When a constituency votes; the identifier follows from election and constituency. */
    public record Voted(UUID id, UUID election, UUID seat, Poll.Timing timing) {}

    /** That a party is in an alliance; the identifier follows from both and the election. */
    public record Joined(UUID id, UUID alliance, UUID party) {}

    /** What became of the rows taken, in their order, and how many others were removed. */
    public record Taken(List<Outcome> outcomes, int removed) {

        public Taken {
            outcomes = List.copyOf(outcomes);
        }
    }
}
