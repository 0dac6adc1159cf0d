package org.khabar.view.desk;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which stories a container of a front pins. */
@Schema(name = "Pins")
public record PinsView(
        @Schema(description = "Identifiers of articles, in order", required = true, maxItems = 100)
        List<UUID> pinned) {

    public PinsView {
        pinned = List.copyOf(pinned);
    }
}
