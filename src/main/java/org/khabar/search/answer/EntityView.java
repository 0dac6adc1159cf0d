package org.khabar.search.answer;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.khabar.content.name.Language;
import org.khabar.content.tag.Tag;
import org.khabar.content.tag.TagType;

/** A tag that was named: where its own screen is, and under which name it goes. */
@Schema(name = "Entity")
public record EntityView(
        @Schema(description = "Type", example = "party") TagType type,

        @Schema(description = "Slug, unique within its type", example = "bjp")
        String slug,

        @Schema(description = "Name", example = "भारतीय जनता पार्टी")
        String name,

        @Schema(description = "Language of the name", example = "hi")
        Language nameLanguage,

        @Schema(description = "Short form of the name, where there is one", example = "भाजपा") @Nullable
        String abbreviation,

        @Schema(description = "Path of its own screen", example = "/v1/hubs/party/bjp")
        String hub) {

    /** Of a tag. */
    public static EntityView of(Tag tag, Language language) {
        return new EntityView(
                tag.type,
                tag.slug,
                tag.names.in(language),
                tag.names.languageIn(language),
                tag.abbreviation(language),
                "/v1/hubs/" + tag.type.word() + "/" + tag.slug);
    }
}
