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
import org.khabar.content.tag.TagType;

/** Parties that fight elections together. */
@Schema(name = "Alliance")
public record AllianceView(
        @Schema(description = "Identifier", example = "018f3a52-7c1e-7b60-9d53-2f0c9f8e1a48")
        UUID id,

        @Schema(description = "Type", enumeration = "alliance", example = "alliance")
        TagType type,

        @Schema(description = "Slug", example = "india") String slug,

        @Schema(description = "Name in the language asked for, else in the other one", example = "इंडिया गठबंधन")
        String name,

        @Schema(description = "Language of the name", example = "hi")
        Language nameLanguage,

        @Schema(description = "Names in all languages") Names names,

        @Schema(description = "Further names, in either script")
        List<String> aliases,

        @Schema(description = "Identifiers elsewhere", example = "{\"wikidata\": \"Q120962425\"}")
        Map<String, String> externalIds,

        @Schema(description = "Short form", example = "इंडिया") @Nullable
        String abbreviation,

        @Schema(description = "Its parties, newest election first")
        List<MembershipView> parties,

        @Schema(description = "When its own facts were last changed", example = "2024-05-02T13:05:00Z")
        Instant updatedAt,

        @JsonIgnore @Schema(hidden = true) TagStamp stamp)
        implements TagView {

    /** The view of a tag of this type. */
    static AllianceView of(Tag tag, List<AllianceMembership> members, TagStamp stamp, Language language) {
        return new AllianceView(
                tag.id,
                tag.type,
                tag.slug,
                tag.names.in(language),
                tag.names.languageIn(language),
                tag.names,
                tag.aliases,
                tag.externalIds,
                tag.abbreviation(language),
                members.stream()
                        .map(member -> MembershipView.ofAlliance(member, language))
                        .toList(),
                tag.updatedAt,
                stamp);
    }
}
