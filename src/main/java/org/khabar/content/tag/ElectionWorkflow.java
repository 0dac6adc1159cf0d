package org.khabar.content.tag;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The only way in which what ties tags together at an election is written: candidacies, polls, alliances. */
@ApplicationScoped
public class ElectionWorkflow {

    private final ReferenceRepository reference;

    ElectionWorkflow(ReferenceRepository reference) {
        this.reference = reference;
    }

    /** Takes all candidacies of the reference data; one that it no longer has is removed. */
    @Transactional
    public List<Effect> takeCandidacies(Collection<ReferenceCandidacy> all) {
        Map<String, Candidacy> known = reference.candidacies();
        List<Effect> effects = new ArrayList<>();
        for (ReferenceCandidacy source : all) {
            effects.add(take(source, known.remove(source.key())));
        }
        known.values().forEach(gone -> effects.add(remove(gone)));
        return effects;
    }

    private Effect take(ReferenceCandidacy source, @Nullable Candidacy known) {
        ReferenceCandidacy.Contest contest = source.contest();
        Candidacy candidacy = known != null
                ? known
                : new Candidacy(source.id(), source.key(), tag(contest.election()), tag(contest.constituency()));
        Tag candidate = source.candidate() == null ? null : tag(source.candidate());
        Tag party = source.party() == null ? null : tag(source.party());
        boolean changed = candidacy.record(
                candidate, party, source.told().ballot(), source.told().outcome());
        return written(candidacy, known == null, changed);
    }

    /** Takes polls. One that the reference data does not have stays: it is the newsroom's. */
    @Transactional
    public List<Effect> takePolls(Collection<ReferencePoll> polls) {
        Map<UUID, Poll> known = reference.polls();
        return polls.stream().map(poll -> take(poll, known.get(poll.id()))).toList();
    }

    private Effect take(ReferencePoll source, @Nullable Poll known) {
        Poll poll = known != null ? known : new Poll(source.id(), tag(source.election()), tag(source.constituency()));
        return written(poll, known == null, poll.schedule(source.timing()));
    }

    /** Takes who fought the election with whom; a membership that the reference data no longer has is removed. */
    @Transactional
    public List<Effect> takeMemberships(UUID election, Collection<ReferenceMembership> all) {
        Map<UUID, AllianceMembership> known = reference.memberships(election);
        List<Effect> effects = new ArrayList<>();
        for (ReferenceMembership source : all) {
            boolean isNew = known.remove(source.id()) == null;
            effects.add(isNew ? written(membership(source), true, true) : Effect.UNCHANGED);
        }
        known.values().forEach(gone -> effects.add(remove(gone)));
        return effects;
    }

    private AllianceMembership membership(ReferenceMembership source) {
        return new AllianceMembership(source.id(), tag(source.alliance()), tag(source.party()), tag(source.election()));
    }

    private Tag tag(UUID id) {
        return reference.reference(id);
    }

    private Effect written(Object row, boolean isNew, boolean changed) {
        if (isNew) {
            reference.getEntityManager().persist(row);
            return Effect.CREATED;
        }
        return changed ? Effect.UPDATED : Effect.UNCHANGED;
    }

    private Effect remove(Object row) {
        reference.getEntityManager().remove(row);
        return Effect.REMOVED;
    }
}
