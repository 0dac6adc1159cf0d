package org.khabar.content.body;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.khabar.kit.text.Clean;

/** Something from elsewhere that the front-end embeds by its address: a player, a map, a chart. Never foreign HTML. */
public record EmbedBlock(
        @Schema(description = "Who serves it", example = "youtube")
        String provider,

        @Schema(description = "Its address", example = "https://www.youtube.com/watch?v=abc")
        String url,

        @Schema(description = "What it shows", example = "मतगणना कैसे होती है") @Nullable
        String title)
        implements Block {

    public EmbedBlock {
        provider = Clean.line(provider);
        title = title == null ? null : Clean.line(title);
    }
}
