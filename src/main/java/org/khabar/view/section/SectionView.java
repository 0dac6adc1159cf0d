package org.khabar.view.section;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.khabar.content.change.EntityType;
import org.khabar.content.name.Language;
import org.khabar.content.name.Names;
import org.khabar.content.section.Section;
import org.khabar.content.surrogate.SurrogateKeys;
import org.khabar.kit.http.Keyed;

/** A section with what stands above and below it. */
@Schema(name = "Section")
public record SectionView(
        @Schema(description = "Identifier", example = "018f3a52-7c1e-7b60-9d53-2f0c9f8e1a46")
        UUID id,

        @Schema(description = "Slug", example = "uttar-pradesh")
        String slug,

        @Schema(description = "Name", example = "उत्तर प्रदेश")
        String name,

        @Schema(description = "Language of the name", example = "hi")
        Language nameLanguage,

        @Schema(description = "Names in all languages") Names names,

        @Schema(description = "What the section is about", example = "उत्तर प्रदेश की हर सीट से ख़बरें") @Nullable
        String description,

        @Schema(description = "Place among its siblings, smallest first", example = "2")
        int position,

        @Schema(description = "Sections above it, from the top")
        List<SectionRef> breadcrumb,

        @Schema(description = "Sections directly below it, in order, each with its own")
        List<SectionView> children,

        @Schema(description = "When it was last changed", example = "2024-05-02T13:05:00Z")
        Instant updatedAt)
        implements Keyed {

    /** The view of a section; its children are found among all sections. */
    public static SectionView of(Section section, List<Section> all, Language language) {
        String hindi = section.descriptionInHindi;
        String english = section.descriptionInEnglish;
        boolean inHindi = english == null || (language == Language.HI && hindi != null);
        return new SectionView(
                section.id,
                section.slug,
                section.names.in(language),
                section.names.languageIn(language),
                section.names,
                inHindi ? hindi : english,
                section.position,
                SectionRef.breadcrumb(section, language),
                children(section, all).map(child -> of(child, all, language)).toList(),
                section.updatedAt);
    }

    private static Stream<Section> children(Section section, List<Section> all) {
        return all.stream().filter(other -> other.parent != null && other.parent.id.equals(section.id));
    }

    @Override
    public Set<String> surrogateKeys() {
        Set<String> keys =
                new HashSet<>(Set.of(SurrogateKeys.of(EntityType.SECTION, id), SurrogateKeys.all(EntityType.SECTION)));
        children.forEach(child -> keys.addAll(child.surrogateKeys()));
        return keys;
    }
}
