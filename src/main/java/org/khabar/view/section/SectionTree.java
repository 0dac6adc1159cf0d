package org.khabar.view.section;

import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.khabar.content.change.EntityType;
import org.khabar.content.name.Language;
import org.khabar.content.section.Section;
import org.khabar.content.surrogate.SurrogateKeys;
import org.khabar.kit.http.Keyed;
import org.khabar.kit.page.Listed;

/** The whole tree of sections, as a navigation menu shows it. */
@Schema(name = "SectionTree")
public record SectionTree(
        @Schema(description = "Sections at the top, in order, each with those below it")
        List<SectionView> items) implements Listed<SectionView>, Keyed {

    /** The tree of all sections. */
    public static SectionTree of(List<Section> all, Language language) {
        return new SectionTree(all.stream()
                .filter(section -> section.parent == null)
                .map(section -> SectionView.of(section, all, language))
                .toList());
    }

    @Override
    public Set<String> surrogateKeys() {
        return Set.of(SurrogateKeys.all(EntityType.SECTION));
    }
}
