package org.khabar.content.election;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khabar.content.change.Effect;
import org.khabar.content.change.Outcome;
import org.khabar.content.tag.AllianceMembership;
import org.khabar.content.tag.Candidacy;
import org.khabar.content.tag.Poll;
import org.khabar.content.tag.Tag;

/** The only way in which what ties tags together at an election is written: candidacies, polls, alliances. */
@ApplicationScoped
public class ElectionWorkflow {

    private final ElectionRepository rows;

    ElectionWorkflow(ElectionRepository rows) {
        this.rows = rows;
    }

    /** Takes all candidacies of the reference data; one that it no longer has is removed. */
    @Transactional
    public Taken takeCandidacies(Collection<Stood> all) {
        Map<String, Candidacy> known = rows.candidacies();
        List<Outcome> outcomes = new ArrayList<>();
        for (Stood stood : all) {
            outcomes.add(take(stood, known.remove(stood.key())));
        }
        return taken(outcomes, known.values());
    }

    private Outcome take(Stood stood, @Nullable Candidacy known) {
        Candidacy candidacy = known != null
                ? known
                : new Candidacy(stood.id(), stood.key(), tag(stood.election()), tag(stood.seat()));
        boolean changed = candidacy.record(
                tagOrNull(stood.who().candidate()),
                tagOrNull(stood.who().party()),
                stood.told().ballot(),
                stood.told().outcome());
        return known != null ? Outcome.of(known.id, changed) : persist(candidacy, stood.id());
    }

    /** Takes polls. One that the reference data does not have stays: it is the newsroom's. */
    @Transactional
    public Taken takePolls(Collection<Voted> all) {
        Map<UUID, Poll> known = rows.polls();
        List<Outcome> outcomes =
                all.stream().map(voted -> take(voted, known.get(voted.id()))).toList();
        return new Taken(outcomes, 0);
    }

    private Outcome take(Voted voted, @Nullable Poll known) {
        Poll poll = known != null ? known : new Poll(voted.id(), tag(voted.election()), tag(voted.seat()));
        boolean changed = poll.schedule(voted.timing());
        return known != null ? Outcome.of(known.id, changed) : persist(poll, voted.id());
    }

    /** Takes who fought the election with whom; a membership that the reference data no longer has is removed. */
    @Transactional
    public Taken takeMemberships(UUID election, Collection<Joined> all) {
        Map<UUID, AllianceMembership> known = rows.memberships(election);
        List<Outcome> outcomes = new ArrayList<>();
        for (Joined joined : all) {
            AllianceMembership old = known.remove(joined.id());
            outcomes.add(old != null ? Outcome.of(old.id, false) : persist(membership(joined, election), joined.id()));
        }
        return taken(outcomes, known.values());
    }

    private AllianceMembership membership(Joined joined, UUID election) {
        return new AllianceMembership(joined.id(), tag(joined.alliance()), tag(joined.party()), tag(election));
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

    private Taken taken(List<Outcome> outcomes, Collection<?> gone) {
        gone.forEach(row -> rows.remove(row));
        return new Taken(outcomes, gone.size());
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
