package org.khabar.view.tag;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.khabar.content.election.AllianceMembership;
import org.khabar.content.name.Language;
import org.khabar.content.name.Names;
import org.khabar.content.tag.Tag;
import org.khabar.content.tag.TagDetails;
import org.khabar.content.tag.TagType;

/** A party with its short form, colour, symbol and alliances. */
@Schema(name = "Party")
public record PartyView(
        @Schema(description = "Identifier", example = "018f3a52-7c1e-7b60-9d53-2f0c9f8e1a48")
        UUID id,

        @Schema(description = "Type", enumeration = "party", example = "party")
        TagType type,

        @Schema(description = "Slug", example = "bjp") String slug,

        @Schema(description = "Name in the language asked for, else in the other one", example = "भारतीय जनता पार्टी")
        String name,

        @Schema(description = "Language of the name", example = "hi")
        Language nameLanguage,

        @Schema(description = "Names in all languages") Names names,

        @Schema(description = "Further names, in either script")
        List<String> aliases,

        @Schema(description = "Identifiers elsewhere", example = "{\"wikidata\": \"Q10230\"}")
        Map<String, String> externalIds,

        @Schema(description = "Short form", example = "भाजपा") @Nullable
        String abbreviation,

        @Schema(description = "Colour in charts", example = "#FF9933") @Nullable
        String colour,

        @Schema(description = "Election symbol", example = "कमल") @Nullable
        String symbol,

        @Schema(description = "Standing with the Election Commission", example = "national") @Nullable
        String status,

        @Schema(
                description =
                        "True for independents and none-of-the-above, which are counted like parties but are none",
                example = "false")
        boolean pseudo,

        @Schema(description = "In which alliance it fought which election, newest first")
        List<MembershipView> alliances,

        @Schema(description = "When its own facts were last changed", example = "2024-05-02T13:05:00Z")
        Instant updatedAt,

        @JsonIgnore @Schema(hidden = true) TagStamp stamp)
        implements TagView {

    /** The view of a tag of this type. */
    static PartyView of(
            Tag tag,
            TagDetails.Party details,
            List<AllianceMembership> memberships,
            TagStamp stamp,
            Language language) {
        return new PartyView(
                tag.id,
                tag.type,
                tag.slug,
                tag.names.in(language),
                tag.names.languageIn(language),
                tag.names,
                tag.aliases,
                tag.externalIds,
                tag.abbreviation(language),
                details.colour(),
                details.symbol(),
                details.status(),
                details.pseudo(),
                memberships.stream()
                        .map(member -> MembershipView.ofParty(member, language))
                        .toList(),
                tag.updatedAt,
                stamp);
    }
}
