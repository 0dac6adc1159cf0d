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

/** How editors write candidacies. */
@ApplicationScoped
public class CandidacyWorkflow implements TieWorkflow<Candidacy, CandidacyContent> {

    private final TieRepository ties;
    private final GoneReferenceRepository gone;
    private final TieNotes notes;
    private final Clock clock;

    CandidacyWorkflow(TieRepository ties, GoneReferenceRepository gone, TieNotes notes, Clock clock) {
        this.ties = ties;
        this.gone = gone;
        this.notes = notes;
        this.clock = clock;
    }

    /** A new line on a ballot. Throws {@link ProblemException} CONFLICT when the candidate stands there already. */
    @Override
    @Transactional
    public Candidacy create(CandidacyContent content, Actor by) {
        Candidacy candidacy = new Candidacy(Ids.at(clock.instant()), content);
        requireOnce(candidacy.id, content);
        ties.add(candidacy);
        notes.note(content.shownBy(), content.facets(), "candidacy " + candidacy.id + " created", by);
        return candidacy;
    }

    /**
     * Says anew what is known of a candidacy. The same again is no change.
     *
     * @throws ProblemException NOT_FOUND, PRECONDITION_FAILED, CONFLICT when the candidate stands there already
     */
    @Override
    @Transactional
    public Candidacy replace(UUID id, ExpectedVersion version, CandidacyContent content, Actor by) {
        Candidacy candidacy = load(id, version);
        CandidacyContent before = candidacy.content();
        requireOnce(id, content);
        if (candidacy.describe(content)) {
            ties.flush();
            Set<Tag> shownBy = new LinkedHashSet<>(content.shownBy());
            shownBy.addAll(before.shownBy());
            Set<UUID> facets = new HashSet<>(content.facets());
            facets.addAll(before.facets());
            notes.note(List.copyOf(shownBy), facets, "candidacy " + id + " saved", by);
        }
        return candidacy;
    }

    /** Removes a line from a ballot. Throws {@link ProblemException} NOT_FOUND, PRECONDITION_FAILED. */
    @Override
    @Transactional
    public void delete(UUID id, ExpectedVersion version, Actor by) {
        Candidacy candidacy = load(id, version);
        if (candidacy.referenceKey != null) {
            gone.remember(id, GoneReference.Kind.CANDIDACY);
        }
        ties.remove(candidacy);
        notes.note(candidacy.content().shownBy(), candidacy.content().facets(), "candidacy " + id + " deleted", by);
    }

    private Candidacy load(UUID id, ExpectedVersion version) {
        Candidacy candidacy = ties.find(Candidacy.class, id)
                .orElseThrow(() -> ProblemException.notFound("No candidacy has the identifier " + id + "."));
        version.require(candidacy.version);
        return candidacy;
    }

    private void requireOnce(UUID id, CandidacyContent content) {
        ties.candidacy(content.election(), content.constituency(), content.candidate())
                .filter(other -> !other.equals(id))
                .ifPresent(other -> {
                    throw new ProblemException(
                            ProblemType.CONFLICT, "The ballot has that line already: the candidacy " + other + ".");
                });
    }
}
