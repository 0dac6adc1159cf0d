package org.khabar.view.tag;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.khabar.content.name.Language;
import org.khabar.content.name.Names;
import org.khabar.content.tag.Tag;
import org.khabar.content.tag.TagDetails;
import org.khabar.content.tag.TagType;

/** A tag as other things name it. */
@Schema(name = "TagRef")
public record TagRef(
        @Schema(description = "Type", example = "party") TagType type,

        @Schema(description = "Slug, unique within its type", example = "bjp")
        String slug,

        @Schema(description = "Name", example = "भारतीय जनता पार्टी")
        String name,

        @Schema(description = "Language of the name", example = "hi")
        Language nameLanguage,

        @Schema(description = "Short form of the name, where there is one", example = "भाजपा") @Nullable
        String abbreviation,

        @Schema(description = "Names in all languages; with include=tags") @Nullable
        Names names,

        @Schema(description = "Further names; with include=tags") @Nullable
        List<String> aliases,

        @Schema(description = "A party's colour; with include=tags", example = "#FF9933") @Nullable
        String colour,

        @Schema(description = "A seat's number within its state; with include=tags", example = "43") @Nullable
        Integer number) {

    /** Type, slug, name and short form. */
    public static TagRef of(Tag tag, Language language) {
        return new TagRef(
                tag.type,
                tag.slug,
                tag.names.in(language),
                tag.names.languageIn(language),
                tag.abbreviation(language),
                null,
                null,
                null,
                null);
    }

    /** With what the tag's own row adds. */
    public static TagRef whole(Tag tag, Language language) {
        TagRef ref = of(tag, language);
        String colour = tag.details instanceof TagDetails.Party party ? party.colour() : null;
        Integer number = tag.details instanceof TagDetails.Constituency seat ? (Integer) seat.number() : null;
        return new TagRef(
                ref.type,
                ref.slug,
                ref.name,
                ref.nameLanguage,
                ref.abbreviation,
                tag.names,
                tag.aliases,
                colour,
                number);
    }

    /** The reference to a tag that may be missing. */
    public static @Nullable TagRef ofNullable(@Nullable Tag tag, Language language) {
        return tag == null ? null : of(tag, language);
    }
}
