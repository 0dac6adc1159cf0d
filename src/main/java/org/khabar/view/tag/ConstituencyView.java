package org.khabar.view.tag;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.khabar.content.election.Candidacy;
import org.khabar.content.election.Poll;
import org.khabar.content.name.Language;
import org.khabar.content.name.Names;
import org.khabar.content.tag.Tag;
import org.khabar.content.tag.TagDetails;
import org.khabar.content.tag.TagType;

/** A constituency with its state, number, reservation, polls and who won it. */
@Schema(name = "Constituency")
public record ConstituencyView(
        @Schema(description = "Identifier", example = "018f3a52-7c1e-7b60-9d53-2f0c9f8e1a48")
        UUID id,

        @Schema(description = "Type", enumeration = "constituency", example = "constituency")
        TagType type,

        @Schema(description = "Slug", example = "kanpur") String slug,

        @Schema(description = "Name in the language asked for, else in the other one", example = "कानपुर")
        String name,

        @Schema(description = "Language of the name", example = "hi")
        Language nameLanguage,

        @Schema(description = "Names in all languages") Names names,

        @Schema(description = "Further names, in either script")
        List<String> aliases,

        @Schema(description = "Identifiers elsewhere", example = "{\"wikidata\": \"Q3630894\"}")
        Map<String, String> externalIds,

        @Schema(description = "State or union territory it lies in") @Nullable
        TagRef state,

        @Schema(description = "Number within its state", example = "43")
        int number,

        @Schema(
                description = "For whom it is reserved: GEN for nobody, SC, ST",
                enumeration = {"GEN", "SC", "ST"},
                example = "GEN")
        String reservation,

        @Schema(description = "Phase in which it votes at the newest election", example = "4") @Nullable
        Integer phase,

        @Schema(description = "Day on which it votes at the newest election", example = "2024-05-13") @Nullable
        LocalDate pollOn,

        @Schema(description = "Its polls, newest election first")
        List<PollView> polls,

        @Schema(description = "Who won it, newest election first")
        List<CandidacyView> winners,

        @Schema(
                description =
                        "Who stood in it, newest election first, then the winner first; only for a single constituency")
        @Nullable
        List<CandidacyView> candidates,

        @Schema(description = "When its own facts were last changed", example = "2024-05-02T13:05:00Z")
        Instant updatedAt,

        @JsonIgnore @Schema(hidden = true) TagStamp stamp)
        implements TagView {

    /** The view of a tag of this type. */
    static ConstituencyView of(Tag tag, TagDetails.Constituency details, Seat seat, TagStamp stamp, Language language) {
        return new ConstituencyView(
                tag.id,
                tag.type,
                tag.slug,
                tag.names.in(language),
                tag.names.languageIn(language),
                tag.names,
                tag.aliases,
                tag.externalIds,
                TagRef.ofNullable(tag.state, language),
                details.number(),
                details.reservation(),
                seat.polls().isEmpty()
                        ? null
                        : (Integer) seat.polls().getFirst().timing.phase(),
                seat.polls().isEmpty() ? null : seat.polls().getFirst().timing.polledOn(),
                seat.polls().stream().map(poll -> PollView.of(poll, language)).toList(),
                CandidacyView.of(seat.winners(), language),
                seat.candidates() == null ? null : CandidacyView.of(seat.candidates(), language),
                tag.updatedAt,
                stamp);
    }

    /** What ties a constituency to elections; {@code candidates} is null when they were not asked for. */
    public record Seat(
            List<Poll> polls,
            List<Candidacy> winners,
            @Nullable List<Candidacy> candidates) {}
}
