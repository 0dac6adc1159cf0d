package org.khabar.view.desk;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A link with which a front-end reads a draft. */
@Schema(name = "PreviewLink")
public record PreviewView(
        @Schema(
                description = "Path of the public API that answers the draft as readers would see it",
                example = "/v1/previews/AY86Unwee2CdUy8Mn44aRAAAAABmYC3I")
        String path,

        @Schema(description = "Until when", example = "2024-06-05T07:30:00Z")
        Instant endsAt) {}
