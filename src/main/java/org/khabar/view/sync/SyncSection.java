package org.khabar.view.sync;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.khabar.content.name.Language;
import org.khabar.content.name.Names;
import org.khabar.content.section.Section;

/** A section without those above and below it, which are things of their own. */
@Schema(name = "SyncSection")
public record SyncSection(
        @Schema(description = "Slug", example = "uttar-pradesh")
        String slug,

        @Schema(description = "Name", example = "उत्तर प्रदेश")
        String name,

        @Schema(description = "Language of the name", example = "hi")
        Language nameLanguage,

        @Schema(description = "Names in all languages") Names names,

        @Schema(description = "Place among its siblings, smallest first", example = "2")
        int position,

        @Schema(
                description = "The section above it; missing at the top",
                example = "018f3a52-7c1e-7b60-9d53-2f0c9f8e1a46")
        @Nullable
        UUID parent) {

    /** With its name in the language. */
    public static SyncSection of(Section section, Language language) {
        return new SyncSection(
                section.slug,
                section.names.in(language),
                section.names.languageIn(language),
                section.names,
                section.position,
                section.parent == null ? null : section.parent.id);
    }
}
