package org.khabar.view.desk;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.khabar.content.front.Front;
import org.khabar.content.name.Names;

/** A front as editors see it: how its stories are chosen, not which ones that gives. */
@Schema(name = "FrontDesk")
public record FrontDeskView(
        @Schema(description = "Identifier", readOnly = true, example = "018f3a52-7c1e-7b60-9d53-2f0c9f8e1a52")
        UUID id,

        @Schema(description = "Version: what the ETag says", readOnly = true, example = "3")
        int version,

        @Schema(description = "Slug; made of the name when left out", maxLength = 120, example = "home")
        String slug,

        @Schema(description = "Names, in Hindi, English or both", required = true)
        Names names,

        @Schema(
                description = "Slug or identifier of the section that it is the front of; missing for the home page",
                example = "rajniti")
        @Nullable
        String section,

        @Schema(description = "Containers in order", required = true, maxItems = 100)
        List<ContainerDeskView> containers,

        @Schema(description = "When it was added", readOnly = true, example = "2024-03-01T04:00:00Z")
        Instant createdAt,

        @Schema(description = "When it was last changed", readOnly = true, example = "2024-05-02T13:05:00Z")
        Instant updatedAt) {

    /** The members that only the server sets. */
    public static final Set<String> READ_ONLY = Set.of("id", "version", "createdAt", "updatedAt");

    public FrontDeskView {
        containers = List.copyOf(containers);
    }

    /** The view of a front. */
    public static FrontDeskView of(Front front) {
        return new FrontDeskView(
                front.id,
                front.version,
                front.slug,
                front.names,
                front.section == null ? null : front.section.slug,
                front.containers.stream().map(ContainerDeskView::of).toList(),
                front.createdAt,
                front.updatedAt);
    }
}
