package org.khabar.view.article;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** That an article is or was live. */
@Schema(name = "Live")
public record LiveView(
        @Schema(description = "Whether it is live now: the LIVE badge", example = "true")
        boolean active,

        @Schema(description = "Its entries: pinned ones first, then newest first; only for a single article") @Nullable
        List<LiveEntryView> entries) {}
