package org.khabar.view.tag;

import java.util.List;
import org.khabar.content.election.TagTies;
import org.khabar.content.name.Language;
import org.khabar.content.tag.Tag;
import org.khabar.content.tag.TagDetails;

/** Shows tags of any type: each gets the shape of its type. */
public final class TagViews {

    private TagViews() {}

    /** The tags in the same order, tied to what was loaded for them. */
    public static List<TagView> of(List<Tag> tags, TagTies ties, Language language) {
        return tags.stream().map(tag -> of(tag, ties, language)).toList();
    }

    /** A tag in the shape of its type. */
    public static TagView of(Tag tag, TagTies ties, Language language) {
        TagStamp stamp = TagStamp.of(tag, ties);
        return switch (tag.details) {
            case TagDetails.Party party -> PartyView.of(tag, party, ties.memberships(tag), stamp, language);
            case TagDetails.Candidate candidate -> CandidateView.of(tag, ties.candidacies(tag), stamp, language);
            case TagDetails.Constituency seat -> ConstituencyView.of(tag, seat, seat(tag, ties), stamp, language);
            case TagDetails.Election election -> ElectionView.of(tag, election, stamp, language);
            case TagDetails.Alliance alliance -> AllianceView.of(tag, ties.memberships(tag), stamp, language);
            case TagDetails.State state -> StateView.of(tag, state, stamp, language);
            case TagDetails.Place place -> PlaceView.of(tag, place, stamp, language);
            case TagDetails.Topic topic -> TopicView.of(tag, stamp, language);
        };
    }

    private static ConstituencyView.Seat seat(Tag tag, TagTies ties) {
        return new ConstituencyView.Seat(
                ties.polls(tag), ties.winners(tag), ties.whole() ? ties.candidacies(tag) : null);
    }
}
