package org.khabar.view.tag;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.khabar.content.name.Language;
import org.khabar.content.name.Names;
import org.khabar.content.tag.Tag;
import org.khabar.content.tag.TagType;

/** Anything else that stories are about. */
@Schema(name = "Topic")
public record TopicView(
        @Schema(description = "Identifier", example = "018f3a52-7c1e-7b60-9d53-2f0c9f8e1a48")
        UUID id,

        @Schema(description = "Type", enumeration = "topic", example = "topic")
        TagType type,

        @Schema(description = "Slug", example = "evm") String slug,

        @Schema(description = "Name in the language asked for, else in the other one", example = "ईवीएम")
        String name,

        @Schema(description = "Language of the name", example = "hi")
        Language nameLanguage,

        @Schema(description = "Names in all languages") Names names,

        @Schema(description = "Further names, in either script")
        List<String> aliases,

        @Schema(description = "Identifiers elsewhere", example = "{\"wikidata\": \"Q1\"}")
        Map<String, String> externalIds,

        @Schema(description = "When its own facts were last changed", example = "2024-05-02T13:05:00Z")
        Instant updatedAt,

        @JsonIgnore @Schema(hidden = true) TagStamp stamp)
        implements TagView {

    /** The view of a tag of this type. */
    static TopicView of(Tag tag, TagStamp stamp, Language language) {
        return new TopicView(
                tag.id,
                tag.type,
                tag.slug,
                tag.names.in(language),
                tag.names.languageIn(language),
                tag.names,
                tag.aliases,
                tag.externalIds,
                tag.updatedAt,
                stamp);
    }
}
