package org.khabar.view.desk;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.khabar.content.section.Section;

/** All sections as editors see them: the tree is small and has no pages. */
@Schema(name = "SectionDeskList")
public record SectionDeskList(
        @Schema(description = "Every section, each followed by those below it")
        List<SectionDeskView> items) {

    public SectionDeskList {
        items = List.copyOf(items);
    }

    /** All sections, given in the order of siblings, in the order of the tree. */
    public static SectionDeskList of(List<Section> all) {
        return new SectionDeskList(below(null, all).map(SectionDeskView::of).toList());
    }

    private static Stream<Section> below(@Nullable Section parent, List<Section> all) {
        return all.stream()
                .filter(section -> Objects.equals(section.parent, parent))
                .flatMap(section -> Stream.concat(Stream.of(section), below(section, all)));
    }
}
