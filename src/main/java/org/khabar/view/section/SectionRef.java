package org.khabar.view.section;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.khabar.content.name.Language;
import org.khabar.content.name.Names;
import org.khabar.content.section.Section;

/** A section as other things name it. */
@Schema(name = "SectionRef")
public record SectionRef(
        @Schema(description = "Slug", example = "rajniti") String slug,
        @Schema(description = "Name", example = "राजनीति") String name,

        @Schema(description = "Language of the name", example = "hi")
        Language nameLanguage,

        @Schema(description = "Names in all languages; with include=section") @Nullable
        Names names,

        @Schema(description = "Sections above it, from the top; with include=section") @Nullable
        List<SectionRef> breadcrumb) {

    /** Slug and name alone. */
    public static SectionRef of(Section section, Language language) {
        return new SectionRef(section.slug, section.names.in(language), section.names.languageIn(language), null, null);
    }

    /** With names and breadcrumb. */
    public static SectionRef whole(Section section, Language language) {
        SectionRef ref = of(section, language);
        return new SectionRef(ref.slug, ref.name, ref.nameLanguage, section.names, breadcrumb(section, language));
    }

    /** The sections above a section, from the top of the tree, itself left out. */
    public static List<SectionRef> breadcrumb(Section section, Language language) {
        List<Section> path = section.path();
        return path.subList(0, path.size() - 1).stream()
                .map(above -> of(above, language))
                .toList();
    }
}
