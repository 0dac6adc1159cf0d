package org.khabar.view.article;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.khabar.content.body.Block;

/** One entry of a live article. */
@Schema(name = "LiveEntry")
public record LiveEntryView(
        @Schema(description = "Identifier", example = "018f3a52-7c1e-7b60-9d53-2f0c9f8e1a49")
        UUID id,

        @Schema(description = "When it happened", example = "2024-06-04T06:40:00Z")
        Instant at,

        @Schema(description = "Headline", example = "पहले चरण की गिनती पूरी") @Nullable
        String headline,

        @Schema(description = "Whether a reader who comes late must know it", example = "true")
        boolean keyEvent,

        @Schema(description = "Whether it stays on top", example = "false")
        boolean pinned,

        @Schema(description = "What it says, as blocks; with body=blocks") @Nullable
        List<Block> body,

        @Schema(description = "What it says, as HTML; with body=html", example = "<p>…</p>") @Nullable
        String bodyHtml,

        @Schema(description = "What it says, as plain text; with body=text", example = "…") @Nullable
        String bodyText) {}
