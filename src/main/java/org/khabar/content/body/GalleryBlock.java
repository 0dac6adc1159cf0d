package org.khabar.content.body;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.khabar.kit.text.Clean;

/** Several pictures to leaf through. */
public record GalleryBlock(
        @Schema(description = "What the pictures show together", example = "तस्वीरों में मतदान") @Nullable
        String title,

        @Schema(description = "The pictures in order") List<Item> items)
        implements Block {

    public GalleryBlock {
        title = title == null ? null : Clean.line(title);
        items = List.copyOf(items);
    }

    @Override
    public List<UUID> mediaIds() {
        return items.stream().map(Item::media).toList();
    }

    /** A picture of a gallery. */
    @Schema(name = "GalleryItem")
    public record Item(
            @Schema(description = "Identifier of the media item", example = "018f3a52-7c1e-7b60-9d53-2f0c9f8e1a45")
            UUID media,

            @Schema(
                    description = "Caption that replaces that of the media item",
                    example = "मतदान के बाद स्याही दिखाती युवती")
            @Nullable
            String caption) {

        public Item {
            caption = caption == null ? null : Clean.line(caption);
        }
    }
}
