package org.khabar.content.media;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The spot that must stay visible when a picture is cropped, as fractions of its width and height from the top left. */
public record FocalPoint(
        @Schema(description = "0 left … 1 right", example = "0.5")
        double x,

        @Schema(description = "0 top … 1 bottom", example = "0.4")
        double y) {

    public FocalPoint {
        if (!(x >= 0 && x <= 1 && y >= 0 && y <= 1)) {
            throw new IllegalArgumentException("a focal point lies between 0 and 1");
        }
    }
}
