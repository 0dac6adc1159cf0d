package org.khabar.view.media;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.khabar.content.change.EntityType;
import org.khabar.content.media.FocalPoint;
import org.khabar.content.media.Media;
import org.khabar.content.media.MediaKind;
import org.khabar.content.media.Rendition;
import org.khabar.content.surrogate.SurrogateKeys;
import org.khabar.kit.http.Keyed;

/** A picture, video or sound with everything a page needs to show it. */
@Schema(name = "Media")
public record MediaView(
        @Schema(description = "Identifier", example = "018f3a52-7c1e-7b60-9d53-2f0c9f8e1a45")
        UUID id,

        @Schema(description = "What it is", example = "image")
        MediaKind kind,

        @Schema(description = "Address of the original", example = "https://media.example.org/kanpur.jpg")
        String url,

        @Schema(description = "Title, of a video above all", example = "LIVE: मतगणना केंद्र से") @Nullable
        String title,

        @Schema(
                description = "What it shows, for those who do not see it",
                example = "बूथ के बाहर क़तार में खड़े मतदाता")
        @Nullable
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

        @Schema(description = "Whether a video is being broadcast now: the LIVE badge", example = "true") @Nullable
        Boolean live,

        @Schema(description = "Picture shown before a video plays") @Nullable
        MediaView poster,

        @Schema(description = "Sizes in which it lies ready, smallest first")
        List<Rendition> renditions,

        @Schema(description = "When it was last changed", example = "2024-05-02T13:05:00Z")
        Instant updatedAt)
        implements Keyed {

    public MediaView {
        renditions = List.copyOf(renditions);
    }

    /** The view of a media item; its poster must have been fetched along. */
    public static MediaView of(Media media) {
        return new MediaView(
                media.id,
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
                media.poster == null ? null : of(media.poster),
                media.renditions,
                media.updatedAt);
    }

    @Override
    public Instant modifiedAt() {
        return updatedAt;
    }

    @Override
    public Set<String> surrogateKeys() {
        return Set.of(SurrogateKeys.of(EntityType.MEDIA, id));
    }
}
