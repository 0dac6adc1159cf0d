package org.khabar.intake.election;

import java.util.UUID;
import org.khabar.content.address.AddressKind;
import org.khabar.content.election.Poll;
import org.khabar.content.election.PollWorkflow.PollContent;
import org.khabar.content.tag.TagRepository;
import org.khabar.intake.References;
import org.khabar.intake.json.Members;
import org.khabar.intake.json.Value;

/** What was read of a poll. Election and constituency are known by their identifiers alone so far. */
public record PollSubmission(UUID election, UUID constituency, Poll.Timing timing) {

    private static final int PHASES = 100;
    private static final int NOTE_LENGTH = 1000;

    /** Reads everything, and ends the members. */
    public static PollSubmission read(Members members, References references) {
        UUID election = references.find(AddressKind.ELECTION, members.need("election"));
        UUID constituency = references.find(AddressKind.CONSTITUENCY, members.need("constituency"));
        Poll.Timing timing = new Poll.Timing(
                members.need("phase").integer(1, PHASES),
                members.may("scheduledPhase").orNull(value -> value.integer(1, PHASES)),
                members.may("on").orNull(Value::date),
                members.may("note").orNull(value -> value.line(NOTE_LENGTH)));
        members.end();
        return new PollSubmission(election, constituency, timing);
    }

    /** The same with election and constituency. Call it within a transaction. */
    public PollContent content(TagRepository tags) {
        return new PollContent(tags.findById(election), tags.findById(constituency), timing);
    }
}
