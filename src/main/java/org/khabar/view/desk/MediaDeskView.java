package org.khabar.view.desk;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.khabar.content.media.FocalPoint;
import org.khabar.content.media.Media;
import org.khabar.content.media.MediaKind;
import org.khabar.content.media.Rendition;

/** A media item as editors see it. */
@Schema(name = "MediaDesk")
public record MediaDeskView(
        @Schema(description = "Identifier", readOnly = true, example = "018f3a52-7c1e-7b60-9d53-2f0c9f8e1a45")
        UUID id,

        @Schema(description = "Version: what the ETag says", readOnly = true, example = "3")
        int version,

        @Schema(
                description = "Whether its files were uploaded, and are what they are",
                readOnly = true,
                example = "false")
        boolean uploaded,

        @Schema(description = "What it is", example = "image")
        MediaKind kind,

        @Schema(description = "Address of the original", example = "https://media.example.org/kanpur.jpg")
        String url,

        @Schema(description = "Title, of a video above all", example = "LIVE: मतगणना केंद्र से") @Nullable
        String title,

        @Schema(description = "What it shows, for those who do not see it", example = "क़तार में खड़े मतदाता") @Nullable
        String alt,

        @Schema(description = "Caption", example = "कानपुर के एक बूथ पर सुबह की क़तार") @Nullable
        String caption,

        @Schema(description = "Who made it", example = "फ़ोटो: नीलम सक्सेना") @Nullable
        String credit,

        @Schema(description = "Width of the original in pixels", example = "2000") @Nullable
        Integer width,

        @Schema(description = "Height of the original in pixels", example = "1125") @Nullable
        Integer height,

        @Schema(description = "What must stay visible when it is cropped") @Nullable
        FocalPoint focalPoint,

        @Schema(description = "Length in seconds", example = "184") @Nullable
        Integer durationSeconds,

        @Schema(description = "Whether a video is being broadcast now; not of images", example = "true") @Nullable
        Boolean live,

        @Schema(
                description = "Identifier of the picture shown before a video plays",
                example = "018f3a52-7c1e-7b60-9d53-2f0c9f8e1a45")
        @Nullable
        UUID poster,

        @Schema(description = "Sizes in which it lies ready, smallest first")
        List<Rendition> renditions,

        @Schema(description = "When it was added", readOnly = true, example = "2024-03-01T04:00:00Z")
        Instant createdAt,

        @Schema(description = "When it was last changed", readOnly = true, example = "2024-05-02T13:05:00Z")
        Instant updatedAt) {

    private static final Set<String> READ_ONLY = Set.of("id", "version", "uploaded", "createdAt", "updatedAt");

    /** Of an uploaded item only what people say of it can be said anew. */
    private static final Set<String> READ_ONLY_OF_UPLOADS = Set.of(
            "id", "version", "uploaded", "createdAt", "updatedAt", "kind", "url", "width", "height", "renditions");

    public MediaDeskView {
        renditions = List.copyOf(renditions);
    }

    /** The view of a media item. */
    public static MediaDeskView of(Media media) {
        return new MediaDeskView(
                media.id,
                media.version,
                media.isUploaded(),
                media.kind,
                media.url,
                media.title,
                media.alt,
                media.caption,
                media.credit,
                media.width,
                media.height,
                media.focalPoint(),
                media.durationSeconds,
                media.kind == MediaKind.IMAGE ? null : media.live,
                media.poster == null ? null : media.poster.id,
                media.renditions,
                media.createdAt,
                media.updatedAt);
    }

    /** The members that only the server sets. */
    public Set<String> readOnly() {
        return uploaded ? READ_ONLY_OF_UPLOADS : READ_ONLY;
    }
}
