package org.khabar.intake.election;

import java.util.UUID;
import org.khabar.content.address.AddressKind;
import org.khabar.content.election.MembershipWorkflow.MembershipContent;
import org.khabar.content.tag.TagRepository;
import org.khabar.intake.References;
import org.khabar.intake.json.Members;

/** What was read of a membership. The tags that it ties together are known by their identifiers alone so far. */
public record MembershipSubmission(UUID election, UUID alliance, UUID party) {

    /** Reads everything, and ends the members. */
    public static MembershipSubmission read(Members members, References references) {
        MembershipSubmission submission = new MembershipSubmission(
                references.find(AddressKind.ELECTION, members.need("election")),
                references.find(AddressKind.ALLIANCE, members.need("alliance")),
                references.find(AddressKind.PARTY, members.need("party")));
        members.end();
        return submission;
    }

    /** The same with the tags. Call it within a transaction. */
    public MembershipContent content(TagRepository tags) {
        return new MembershipContent(tags.findById(election), tags.findById(alliance), tags.findById(party));
    }
}
