package org.khabar.view.tag;

import java.util.List;
import org.khabar.content.name.Language;
import org.khabar.content.tag.Tag;
import org.khabar.content.tag.TagDetails;
import org.khabar.content.tag.TagTies;

/** Shows tags of any type: each gets the shape of its type. */
public final class TagViews {

    private TagViews() {}

    /** The tags in the same order, tied to what was loaded for them. */
    public static List<TagView> of(List<Tag> tags, TagTies ties, Language language) {
        return tags.stream().map(tag -> of(tag, ties, language)).toList();
    }

    /** A tag in the shape of its type. */
    public static TagView of(Tag tag, TagTies ties, Language language) {
        return switch (tag.details) {
            case TagDetails.Party party -> PartyView.of(tag, party, ties.memberships(tag), language);
            case TagDetails.Candidate candidate -> CandidateView.of(tag, ties.candidacies(tag), language);
            case TagDetails.Constituency seat -> ConstituencyView.of(tag, seat, seat(tag, ties), language);
            case TagDetails.Election election -> ElectionView.of(tag, election, language);
            case TagDetails.Alliance alliance -> AllianceView.of(tag, ties.memberships(tag), language);
            case TagDetails.State state -> StateView.of(tag, state, language);
            case TagDetails.Place place -> PlaceView.of(tag, place, language);
            case TagDetails.Topic topic -> TopicView.of(tag, language);
        };
    }

    private static ConstituencyView.Seat seat(Tag tag, TagTies ties) {
        return new ConstituencyView.Seat(
                ties.polls(tag), ties.winners(tag), ties.whole() ? ties.candidacies(tag) : null);
    }
}
