package org.khabar.content.body;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.khabar.kit.text.Clean;

/** A picture. */
public record ImageBlock(
        @Schema(
                description = "Identifier of the media item, which stands in the article's member media",
                example = "018f3a52-7c1e-7b60-9d53-2f0c9f8e1a45")
        UUID media,

        @Schema(description = "Caption that replaces that of the media item", example = "कानपुर के एक बूथ पर क़तार")
        @Nullable
        String caption)
        implements Block {

    public ImageBlock {
        caption = caption == null ? null : Clean.line(caption);
    }

    @Override
    public List<UUID> mediaIds() {
        return List.of(media);
    }
}
