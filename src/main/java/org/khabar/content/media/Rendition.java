package org.khabar.content.media;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One size and format in which a media item lies ready. */
public record Rendition(
        @Schema(description = "Width in pixels", example = "1200")
        int width,

        @Schema(description = "Height in pixels", example = "675") @Nullable
        Integer height,

        @Schema(description = "Absolute address of the file", example = "https://media.example.org/1200/kanpur.jpg")
        String url,

        @Schema(description = "Media type of the file", example = "image/jpeg") @Nullable
        String type) {}
