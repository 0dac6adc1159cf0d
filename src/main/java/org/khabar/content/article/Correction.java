package org.khabar.content.article;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.khabar.kit.text.Clean;

/** A mistake that was put right, and said so. */
public record Correction(
        @Schema(description = "When it was put right", example = "2024-05-13T09:10:00Z")
        Instant at,

        @Schema(
                description = "What was wrong and is right now",
                example = "पहले मतदान प्रतिशत 35 लिखा गया था; सही आँकड़ा 53 है।")
        String text) {

    public Correction {
        text = Clean.line(text);
    }
}
