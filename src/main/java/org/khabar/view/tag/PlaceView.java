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

/** A city, district, town or village. */
@Schema(name = "Place")
public record PlaceView(
        @Schema(description = "Identifier", example = "018f3a52-7c1e-7b60-9d53-2f0c9f8e1a48")
        UUID id,

        @Schema(description = "Type", enumeration = "place", example = "place")
        TagType type,

        @Schema(description = "Slug", example = "kanpur-nagar")
        String slug,

        @Schema(description = "Name in the language asked for, else in the other one", example = "कानपुर")
        String name,

        @Schema(description = "Language of the name", example = "hi")
        Language nameLanguage,

        @Schema(description = "Names in all languages") Names names,

        @Schema(description = "Further names, in either script")
        List<String> aliases,

        @Schema(description = "Identifiers elsewhere", example = "{\"wikidata\": \"Q66568\"}")
        Map<String, String> externalIds,

        @Schema(description = "What it is", example = "city") @Nullable
        String kind,

        @Schema(description = "State it lies in") @Nullable TagRef state,

        @Schema(description = "When its own facts were last changed", example = "2024-05-02T13:05:00Z")
        Instant updatedAt,

        @JsonIgnore @Schema(hidden = true) TagStamp stamp)
        implements TagView {

    /** The view of a tag of this type. */
    static PlaceView of(Tag tag, TagDetails.Place details, TagStamp stamp, Language language) {
        return new PlaceView(
                tag.id,
                tag.type,
                tag.slug,
                tag.names.in(language),
                tag.names.languageIn(language),
                tag.names,
                tag.aliases,
                tag.externalIds,
                details.kind(),
                TagRef.ofNullable(tag.state, language),
                tag.updatedAt,
                stamp);
    }
}
