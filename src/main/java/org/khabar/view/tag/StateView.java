package org.khabar.view.tag;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
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

/** A state or union territory with its codes and numbers of seats. */
@Schema(name = "State")
public record StateView(
        @Schema(description = "Identifier", example = "018f3a52-7c1e-7b60-9d53-2f0c9f8e1a48")
        UUID id,

        @Schema(description = "Type", enumeration = "state", example = "state")
        TagType type,

        @Schema(description = "Slug", example = "uttar-pradesh")
        String slug,

        @Schema(description = "Name in the language asked for, else in the other one", example = "उत्तर प्रदेश")
        String name,

        @Schema(description = "Language of the name", example = "hi")
        Language nameLanguage,

        @Schema(description = "Names in all languages") Names names,

        @Schema(description = "Further names, in either script")
        List<String> aliases,

        @Schema(description = "Identifiers elsewhere", example = "{\"wikidata\": \"Q1498\"}")
        Map<String, String> externalIds,

        @Schema(
                description = "What it is",
                enumeration = {"state", "union-territory"},
                example = "state")
        String kind,

        @Schema(description = "Its code in election data", example = "UP")
        String code,

        @Schema(description = "Its ISO 3166-2 code", example = "IN-UP") @Nullable
        String iso,

        @Schema(description = "Seats in the Lok Sabha", example = "80") @Nullable
        Integer lokSabhaSeats,

        @Schema(description = "Seats in its own assembly", example = "403") @Nullable
        Integer assemblySeats,

        @Schema(description = "When its own facts were last changed", example = "2024-05-02T13:05:00Z")
        Instant updatedAt,

        @JsonIgnore @Schema(hidden = true) TagStamp stamp)
        implements TagView {

    /** The view of a tag of this type. */
    static StateView of(Tag tag, TagDetails.State details, TagStamp stamp, Language language) {
        return new StateView(
                tag.id,
                tag.type,
                tag.slug,
                tag.names.in(language),
                tag.names.languageIn(language),
                tag.names,
                tag.aliases,
                tag.externalIds,
                details.kind(),
                details.code(),
                details.iso(),
                details.lokSabhaSeats(),
                details.assemblySeats(),
                tag.updatedAt,
                stamp);
    }
}
