package org.khabar.view.desk.tag;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khabar.content.tag.Tag;
import org.khabar.content.tag.TagDetails;

/** A tag of any type as editors see it. */
public sealed interface TagDeskView
        permits PartyDeskView,
                CandidateDeskView,
                ConstituencyDeskView,
                ElectionDeskView,
                AllianceDeskView,
                StateDeskView,
                PlaceDeskView,
                TopicDeskView {

    /** The members that only the server sets. */
    Set<String> READ_ONLY = Set.of("id", "version", "referenceKey", "createdAt", "updatedAt");

    UUID id();

    /** What the ETag says. */
    int version();

    /** The view of a tag in the shape of its type. Its state and party are read when they were not fetched along. */
    static TagDeskView of(Tag tag) {
        return switch (tag.details) {
            case TagDetails.Party party -> PartyDeskView.of(tag, party);
            case TagDetails.Candidate candidate -> CandidateDeskView.of(tag);
            case TagDetails.Constituency seat -> ConstituencyDeskView.of(tag, seat);
            case TagDetails.Election election -> ElectionDeskView.of(tag, election);
            case TagDetails.Alliance alliance -> AllianceDeskView.of(tag);
            case TagDetails.State state -> StateDeskView.of(tag, state);
            case TagDetails.Place place -> PlaceDeskView.of(tag, place);
            case TagDetails.Topic topic -> TopicDeskView.of(tag);
        };
    }

    /** How editors name the tag that another one points to. */
    static @Nullable String slugOf(@Nullable Tag tag) {
        return tag == null ? null : tag.slug;
    }
}
