package org.khabar.view.desk;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.khabar.content.name.Names;
import org.khabar.content.section.Section;

/** A section as editors see it. */
@Schema(name = "SectionDesk")
public record SectionDeskView(
        @Schema(description = "Identifier", readOnly = true, example = "018f3a52-7c1e-7b60-9d53-2f0c9f8e1a46")
        UUID id,

        @Schema(description = "Version: what the ETag says", readOnly = true, example = "3")
        int version,

        @Schema(description = "Slug; made of the name when left out", maxLength = 120, example = "uttar-pradesh")
        String slug,

        @Schema(description = "Names, in Hindi, English or both", required = true)
        Names names,

        @Schema(
                description = "Slug or identifier of the section it stands under; missing at the top",
                example = "rajya")
        @Nullable
        String parent,

        @Schema(
                description = "Place among its siblings, smallest first; 0 when left out",
                minimum = "0",
                maximum = "1000000",
                example = "2")
        int position,

        @Schema(description = "What it is about") @Nullable Texts descriptions,

        @Schema(description = "When it was added", readOnly = true, example = "2024-03-01T04:00:00Z")
        Instant createdAt,

        @Schema(description = "When it was last changed", readOnly = true, example = "2024-05-02T13:05:00Z")
        Instant updatedAt) {

    /** The members that only the server sets. */
    public static final Set<String> READ_ONLY = Set.of("id", "version", "createdAt", "updatedAt");

    /** The view of a section. */
    public static SectionDeskView of(Section section) {
        return new SectionDeskView(
                section.id,
                section.version,
                section.slug,
                section.names,
                section.parent == null ? null : section.parent.slug,
                section.position,
                Texts.of(section.descriptionInHindi, section.descriptionInEnglish),
                section.createdAt,
                section.updatedAt);
    }
}
