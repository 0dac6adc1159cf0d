package org.khabar.content.election;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.khabar.content.change.Actor;
import org.khabar.content.tag.GoneReference;
import org.khabar.content.tag.GoneReferenceRepository;
import org.khabar.content.tag.Tag;
import org.khabar.kit.edit.ExpectedVersion;
import org.khabar.kit.id.Ids;
import org.khabar.kit.problem.ProblemException;
import org.khabar.kit.problem.ProblemType;

/** How editors write when constituencies vote. */
@ApplicationScoped
public class PollWorkflow implements TieWorkflow<Poll, PollWorkflow.PollContent> {

    private final TieRepository ties;
    private final GoneReferenceRepository gone;
    private final TieNotes notes;
    private final Clock clock;

    PollWorkflow(TieRepository ties, GoneReferenceRepository gone, TieNotes notes, Clock clock) {
        this.ties = ties;
        this.gone = gone;
        this.notes = notes;
        this.clock = clock;
    }

    /** What an editor says of a poll. */
    public record PollContent(Tag election, Tag constituency, Poll.Timing timing) {}

    /** A new poll. Throws {@link ProblemException} CONFLICT when the constituency has one at the election. */
    @Override
    @Transactional
    public Poll create(PollContent content, Actor by) {
        Poll poll = new Poll(Ids.at(clock.instant()), content.election(), content.constituency());
        poll.schedule(content.timing());
        requireOnce(poll.id, content);
        ties.add(poll);
        note(Set.of(content.constituency()), Set.of(content.election()), poll.id + " created", by);
        return poll;
    }

    /**
     * Says anew when a constituency votes. The same again is no change.
     *
     * @throws ProblemException NOT_FOUND, PRECONDITION_FAILED, CONFLICT when the constituency has another poll at the
     *     election
     */
    @Override
    @Transactional
    public Poll replace(UUID id, ExpectedVersion version, PollContent content, Actor by) {
        Poll poll = load(id, version);
        requireOnce(id, content);
        Set<Tag> shownBy = new LinkedHashSet<>(List.of(content.constituency(), poll.constituency));
        Set<Tag> elections = new LinkedHashSet<>(List.of(content.election(), poll.election));
        boolean placed = poll.place(content.election(), content.constituency());
        if (poll.schedule(content.timing()) || placed) {
            ties.flush();
            note(shownBy, elections, id + " saved", by);
        }
        return poll;
    }

    /** Removes a poll. Throws {@link ProblemException} NOT_FOUND, PRECONDITION_FAILED. */
    @Override
    @Transactional
    public void delete(UUID id, ExpectedVersion version, Actor by) {
        Poll poll = load(id, version);
        if (poll.referenceDigest != null) {
            gone.remember(id, GoneReference.Kind.POLL);
        }
        ties.remove(poll);
        note(Set.of(poll.constituency), Set.of(poll.election), id + " deleted", by);
    }

    private Poll load(UUID id, ExpectedVersion version) {
        Poll poll = ties.find(Poll.class, id)
                .orElseThrow(() -> ProblemException.notFound("No poll has the identifier " + id + "."));
        version.require(poll.version);
        return poll;
    }

    private void requireOnce(UUID id, PollContent content) {
        ties.poll(content.election(), content.constituency())
                .filter(other -> !other.equals(id))
                .ifPresent(other -> {
                    throw new ProblemException(
                            ProblemType.CONFLICT,
                            "The constituency votes at that election already: the poll " + other + ".");
                });
    }

    private void note(Set<Tag> constituencies, Set<Tag> elections, String what, Actor by) {
        Set<UUID> facets = elections.stream().map(tag -> tag.id).collect(Collectors.toSet());
        constituencies.forEach(tag -> facets.add(tag.id));
        notes.note(List.copyOf(constituencies), facets, "poll " + what, by);
    }
}
