package org.khabar.content.tag;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What each type of tag adds of its own, besides what ties it to other tags. Kept as one JSON column. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = TagDetails.Party.class, name = "party"),
    @JsonSubTypes.Type(value = TagDetails.Candidate.class, name = "candidate"),
    @JsonSubTypes.Type(value = TagDetails.Constituency.class, name = "constituency"),
    @JsonSubTypes.Type(value = TagDetails.Election.class, name = "election"),
    @JsonSubTypes.Type(value = TagDetails.Alliance.class, name = "alliance"),
    @JsonSubTypes.Type(value = TagDetails.State.class, name = "state"),
    @JsonSubTypes.Type(value = TagDetails.Place.class, name = "place"),
    @JsonSubTypes.Type(value = TagDetails.Topic.class, name = "topic")
})
public sealed interface TagDetails {

    /** The type of tag that these facts belong to. */
    TagType type();

    /** What lists are filtered by: a party's status, a seat's reservation, the kind of an election, state or place. */
    @JsonIgnore
    default @Nullable String category() {
        return null;
    }

    /** A seat's number within its state, an election's year. */
    @JsonIgnore
    default @Nullable Integer ordinal() {
        return null;
    }

    /** Colour as {@code #rrggbb}, election symbol, and standing with the Election Commission. */
    record Party(
            @Nullable String colour,
            @Nullable String symbol,
            @Nullable String status,
            boolean pseudo) implements TagDetails {

        /** The standings that the Election Commission gives. */
        public static final List<String> STATUSES = List.of("national", "state", "registered");

        @Override
        public TagType type() {
            return TagType.PARTY;
        }

        @Override
        public @Nullable String category() {
            return status;
        }
    }

    /** A person who stands or stood for election, or leads those who do. */
    record Candidate() implements TagDetails {
        @Override
        public TagType type() {
            return TagType.CANDIDATE;
        }
    }

    /** The number of the seat within its state, and for whom it is reserved: GEN, SC or ST. */
    record Constituency(int number, String reservation) implements TagDetails {

        /** Open to all, or for scheduled castes or tribes. */
        public static final List<String> RESERVATIONS = List.of("GEN", "SC", "ST");

        @Override
        public TagType type() {
            return TagType.CONSTITUENCY;
        }

        @Override
        public @Nullable String category() {
            return reservation;
        }

        @Override
        public @Nullable Integer ordinal() {
            return number;
        }
    }

    /** Which house is elected, and when. */
    record Election(
            String kind,
            int year,
            @Nullable Integer seats,
            @Nullable LocalDate announcedOn,
            @Nullable LocalDate countingOn,
            List<Phase> phases)
            implements TagDetails {

        /** The houses that are elected. */
        public static final List<String> KINDS = List.of("lok-sabha", "assembly");

        public Election {
            phases = phases == null ? List.of() : List.copyOf(phases);
        }

        @Override
        public TagType type() {
            return TagType.ELECTION;
        }

        @Override
        public @Nullable String category() {
            return kind;
        }

        @Override
        public @Nullable Integer ordinal() {
            return year;
        }
    }

    /** One polling day of an election. */
    @Schema(name = "ElectionPhase")
    record Phase(
            @Schema(description = "Number of the phase, from 1", example = "4")
            int phase,

            @Schema(description = "Polling day", example = "2024-05-13") @Nullable
            LocalDate on,

            @Schema(description = "Seats announced for it", example = "96") @Nullable
            Integer seats) {}

    /** Parties that fight an election together; which, stands in the memberships. */
    record Alliance() implements TagDetails {
        @Override
        public TagType type() {
            return TagType.ALLIANCE;
        }
    }

    /** A state or union territory and its codes. */
    record State(
            String kind,
            String code,
            @Nullable String iso,
            @Nullable Integer lokSabhaSeats,
            @Nullable Integer assemblySeats)
            implements TagDetails {

        /** What parts of the country are. */
        public static final List<String> KINDS = List.of("state", "union-territory");

        @Override
        public TagType type() {
            return TagType.STATE;
        }

        @Override
        public @Nullable String category() {
            return kind;
        }
    }

    /** A city, district, town or village. */
    record Place(@Nullable String kind) implements TagDetails {

        /** What places are. */
        public static final List<String> KINDS = List.of("city", "district", "town", "village");

        @Override
        public TagType type() {
            return TagType.PLACE;
        }

        @Override
        public @Nullable String category() {
            return kind;
        }
    }

    /** Anything else that stories are about. */
    record Topic() implements TagDetails {
        @Override
        public TagType type() {
            return TagType.TOPIC;
        }
    }
}
