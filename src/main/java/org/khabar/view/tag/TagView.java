package org.khabar.view.tag;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.DiscriminatorMapping;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.khabar.content.tag.TagType;
import org.khabar.kit.http.Keyed;

/** A tag of any type; {@code type} says which shape it has. */
@Schema(
        name = "Tag",
        oneOf = {
            PartyView.class,
            CandidateView.class,
            ConstituencyView.class,
            ElectionView.class,
            AllianceView.class,
            StateView.class,
            PlaceView.class,
            TopicView.class
        },
        discriminatorProperty = "type",
        discriminatorMapping = {
            @DiscriminatorMapping(value = "party", schema = PartyView.class),
            @DiscriminatorMapping(value = "candidate", schema = CandidateView.class),
            @DiscriminatorMapping(value = "constituency", schema = ConstituencyView.class),
            @DiscriminatorMapping(value = "election", schema = ElectionView.class),
            @DiscriminatorMapping(value = "alliance", schema = AllianceView.class),
            @DiscriminatorMapping(value = "state", schema = StateView.class),
            @DiscriminatorMapping(value = "place", schema = PlaceView.class),
            @DiscriminatorMapping(value = "topic", schema = TopicView.class)
        })
public sealed interface TagView extends Keyed
        permits PartyView,
                CandidateView,
                ConstituencyView,
                ElectionView,
                AllianceView,
                StateView,
                PlaceView,
                TopicView {

    /** Identifier. */
    UUID id();

    /** Which type it is. */
    TagType type();

    /** Slug, unique within its type. */
    String slug();

    /** When its own facts were last changed. */
    Instant updatedAt();

    /** What the answer depends on. */
    @JsonIgnore
    TagStamp stamp();

    @Override
    @JsonIgnore
    default Instant modifiedAt() {
        return stamp().modifiedAt();
    }

    @Override
    @JsonIgnore
    default Set<String> surrogateKeys() {
        return stamp().keys();
    }
}
