package org.khabar.view.desk;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.khabar.content.article.LiveEntry;
import org.khabar.content.body.Block;

/** An entry of a live article as editors see it. */
@Schema(name = "LiveEntryDesk")
public record LiveEntryDeskView(
        @Schema(description = "Identifier", readOnly = true, example = "018f3a52-7c1e-7b60-9d53-2f0c9f8e1a50")
        UUID id,

        @Schema(description = "Version: what the ETag says", readOnly = true, example = "0")
        int version,

        @Schema(description = "The moment it tells of; now when left out", example = "2024-06-04T04:30:00Z")
        Instant at,

        @Schema(description = "Headline", example = "पहले रुझान: एनडीए आगे") @Nullable
        String headline,

        @Schema(description = "Whether a reader who comes late must know it", example = "true")
        boolean keyEvent,

        @Schema(description = "Whether it stays on top", example = "false")
        boolean pinned,

        @Schema(description = "What it says") List<Block> body) {

    /** The members that only the server sets. */
    public static final Set<String> READ_ONLY = Set.of("id", "version");

    public LiveEntryDeskView {
        body = List.copyOf(body);
    }

    /** The view of an entry. */
    public static LiveEntryDeskView of(LiveEntry entry) {
        return new LiveEntryDeskView(
                entry.id, entry.version, entry.at, entry.headline, entry.keyEvent, entry.pinned, entry.body.blocks());
    }
}
