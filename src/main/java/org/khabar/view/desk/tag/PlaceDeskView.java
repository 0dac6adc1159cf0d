package org.khabar.view.desk.tag;

import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.khabar.content.name.Names;
import org.khabar.content.tag.Tag;
import org.khabar.content.tag.TagDetails;
import org.khabar.view.desk.Texts;

/** A city, district, town or village as editors see it. */
@Schema(name = "PlaceDesk")
public record PlaceDeskView(
        @Schema(description = "Identifier", readOnly = true, example = "018f3a52-7c1e-7b60-9d53-2f0c9f8e1a48")
        UUID id,

        @Schema(description = "Version: what the ETag says", readOnly = true, example = "3")
        int version,

        @Schema(description = "Slug; made of the name when left out", maxLength = 120, example = "kanpur")
        String slug,

        @Schema(description = "Names, in Hindi, English or both", required = true)
        Names names,

        @Schema(description = "Short forms of the name") @Nullable
        Texts abbreviations,

        @Schema(description = "Further names, in either script", example = "[]")
        List<String> aliases,

        @Schema(description = "Identifiers elsewhere", example = "{\"wikidata\": \"Q10230\"}")
        SortedMap<String, String> externalIds,

        @Schema(description = "Where each fact comes from", example = "{}")
        SortedMap<String, String> sources,

        @Schema(
                description = "What it is",
                enumeration = {"city", "district", "town", "village"},
                example = "city")
        @Nullable
        String kind,

        @Schema(description = "Slug or identifier of the state it lies in", example = "uttar-pradesh") @Nullable
        String state,

        @Schema(
                description = "How the reference data names it; missing for what the newsroom added",
                readOnly = true,
                example = "state:UP")
        @Nullable
        String referenceKey,

        @Schema(description = "When it was added", readOnly = true, example = "2024-03-01T04:00:00Z")
        Instant createdAt,

        @Schema(description = "When it was last changed", readOnly = true, example = "2024-05-02T13:05:00Z")
        Instant updatedAt)
        implements TagDeskView {

    /** The view of a tag of this type. */
    static PlaceDeskView of(Tag tag, TagDetails.Place details) {
        return new PlaceDeskView(
                tag.id,
                tag.version,
                tag.slug,
                tag.names,
                Texts.of(tag.abbreviationInHindi, tag.abbreviationInEnglish),
                tag.aliases,
                new TreeMap<>(tag.externalIds),
                new TreeMap<>(tag.sources),
                details.kind(),
                TagDeskView.slugOf(tag.state),
                tag.referenceKey,
                tag.createdAt,
                tag.updatedAt);
    }
}
