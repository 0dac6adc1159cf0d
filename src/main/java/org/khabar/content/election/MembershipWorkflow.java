package org.khabar.content.election;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.khabar.content.change.Actor;
import org.khabar.content.tag.GoneReference;
import org.khabar.content.tag.GoneReferenceRepository;
import org.khabar.content.tag.Tag;
import org.khabar.kit.edit.ExpectedVersion;
import org.khabar.kit.id.Ids;
import org.khabar.kit.problem.ProblemException;
import org.khabar.kit.problem.ProblemType;

/** How editors write which parties fight an election in which alliance. */
@ApplicationScoped
public class MembershipWorkflow implements TieWorkflow<AllianceMembership, MembershipWorkflow.MembershipContent> {

    private final TieRepository ties;
    private final GoneReferenceRepository gone;
    private final TieNotes notes;
    private final Clock clock;

    MembershipWorkflow(TieRepository ties, GoneReferenceRepository gone, TieNotes notes, Clock clock) {
        this.ties = ties;
        this.gone = gone;
        this.notes = notes;
        this.clock = clock;
    }

    /** What an editor says of a membership. */
    public record MembershipContent(Tag election, Tag alliance, Tag party) {

        List<Tag> shownBy() {
            return List.of(alliance, party);
        }

        Set<UUID> facets() {
            return Set.of(election.id, alliance.id, party.id);
        }
    }

    /** A new membership. Throws {@link ProblemException} CONFLICT when the party is in the alliance already. */
    @Override
    @Transactional
    public AllianceMembership create(MembershipContent content, Actor by) {
        AllianceMembership membership = new AllianceMembership(
                Ids.at(clock.instant()), content.alliance(), content.party(), content.election());
        requireOnce(membership.id, content);
        ties.add(membership);
        notes.note(content.shownBy(), content.facets(), "membership " + membership.id + " created", by);
        return membership;
    }

    /**
     * Says anew who belongs together. The same again is no change.
     *
     * @throws ProblemException NOT_FOUND, PRECONDITION_FAILED, CONFLICT when the party is in the alliance already
     */
    @Override
    @Transactional
    public AllianceMembership replace(UUID id, ExpectedVersion version, MembershipContent content, Actor by) {
        AllianceMembership membership = load(id, version);
        MembershipContent before = content(membership);
        requireOnce(id, content);
        if (membership.bind(content.alliance(), content.party(), content.election())) {
            ties.flush();
            Set<Tag> shownBy = new LinkedHashSet<>(content.shownBy());
            shownBy.addAll(before.shownBy());
            Set<UUID> facets = new HashSet<>(content.facets());
            facets.addAll(before.facets());
            notes.note(List.copyOf(shownBy), facets, "membership " + id + " saved", by);
        }
        return membership;
    }

    /** Removes a membership. Throws {@link ProblemException} NOT_FOUND, PRECONDITION_FAILED. */
    @Override
    @Transactional
    public void delete(UUID id, ExpectedVersion version, Actor by) {
        AllianceMembership membership = load(id, version);
        if (membership.fromReference) {
            gone.remember(id, GoneReference.Kind.MEMBERSHIP);
        }
        ties.remove(membership);
        notes.note(content(membership).shownBy(), content(membership).facets(), "membership " + id + " deleted", by);
    }

    private AllianceMembership load(UUID id, ExpectedVersion version) {
        AllianceMembership membership = ties.find(AllianceMembership.class, id)
                .orElseThrow(() -> ProblemException.notFound("No membership has the identifier " + id + "."));
        version.require(membership.version);
        return membership;
    }

    private void requireOnce(UUID id, MembershipContent content) {
        ties.membership(content.election(), content.alliance(), content.party())
                .filter(other -> !other.equals(id))
                .ifPresent(other -> {
                    throw new ProblemException(
                            ProblemType.CONFLICT,
                            "The party is in that alliance at that election already: the membership " + other + ".");
                });
    }

    private static MembershipContent content(AllianceMembership membership) {
        return new MembershipContent(membership.election, membership.alliance, membership.party);
    }
}
