package org.khabar.view.tag;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.khabar.content.name.Language;
import org.khabar.content.name.Names;
import org.khabar.content.tag.Tag;
import org.khabar.content.tag.TagDetails;
import org.khabar.content.tag.TagType;

/** An election with its phases and days. */
@Schema(name = "Election")
public record ElectionView(
        @Schema(description = "Identifier", example = "018f3a52-7c1e-7b60-9d53-2f0c9f8e1a48")
        UUID id,

        @Schema(description = "Type", enumeration = "election", example = "election")
        TagType type,

        @Schema(description = "Slug", example = "lok-sabha-2024")
        String slug,

        @Schema(description = "Name in the language asked for, else in the other one", example = "लोकसभा चुनाव 2024")
        String name,

        @Schema(description = "Language of the name", example = "hi")
        Language nameLanguage,

        @Schema(description = "Names in all languages") Names names,

        @Schema(description = "Further names, in either script")
        List<String> aliases,

        @Schema(description = "Identifiers elsewhere", example = "{\"wikidata\": \"Q65042773\"}")
        Map<String, String> externalIds,

        @Schema(
                description = "Which house is elected",
                enumeration = {"lok-sabha", "assembly"},
                example = "lok-sabha")
        String kind,

        @Schema(description = "Year", example = "2024") int year,

        @Schema(description = "State whose assembly is elected") @Nullable
        TagRef state,

        @Schema(description = "Seats to be filled", example = "543") @Nullable
        Integer seats,

        @Schema(description = "Day of the announcement", example = "2024-03-16") @Nullable
        LocalDate announcedOn,

        @Schema(description = "Day of counting", example = "2024-06-04") @Nullable
        LocalDate countingOn,

        @Schema(description = "Polling days in order") List<TagDetails.Phase> phases,

        @Schema(description = "When its own facts were last changed", example = "2024-05-02T13:05:00Z")
        Instant updatedAt,

        @JsonIgnore @Schema(hidden = true) TagStamp stamp)
        implements TagView {

    /** The view of a tag of this type. */
    static ElectionView of(Tag tag, TagDetails.Election details, TagStamp stamp, Language language) {
        return new ElectionView(
                tag.id,
                tag.type,
                tag.slug,
                tag.names.in(language),
                tag.names.languageIn(language),
                tag.names,
                tag.aliases,
                tag.externalIds,
                details.kind(),
                details.year(),
                TagRef.ofNullable(tag.state, language),
                details.seats(),
                details.announcedOn(),
                details.countingOn(),
                details.phases(),
                tag.updatedAt,
                stamp);
    }
}
